import type { z } from "zod";
import type { Path } from "./yaml-lines.ts";

export interface Fault {
  path: Path;
  /** The rest of a sentence, without the full stop. */
  reason: string;
}

/** What a schema's refusal means to somebody who edits the file. A key nobody knows comes first: it explains what is missing. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], root: unknown): Fault[] {
  const unknown = issues.filter((issue) => issue.code === "unrecognized_keys");
  return (unknown.length > 0 ? unknown : issues).flatMap((issue) => faultOf(issue, root));
}

function faultOf(issue: z.core.$ZodIssue, root: unknown): Fault[] {
  const path = issue.path;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...path, key], reason: `unknown key ${spoken([...path, key])}` }));
  const value = valueAt(root, path);
  const name = path.length === 0 ? "the file" : spoken(path);
  if (value === undefined) return [{ path, reason: `${name} is missing` }];
  return [{ path, reason: `${name} ${said(issue, value)}` }];
}

function said(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return `is ${kindOf(value)}; it needs ${expected[issue.expected] ?? issue.expected}`;
    case "too_small":
      return tooFew(issue, value);
    case "too_big":
      return tooMany(issue, value);
    case "invalid_value":
      return `is ${shown(value)}; it needs one of ${issue.values.map(String).join(", ")}`;
    case "invalid_format":
    case "custom":
      return issue.message;
    default:
      return "doesn’t fit";
  }
}

function tooFew(issue: z.core.$ZodIssueTooSmall, value: unknown): string {
  if (Array.isArray(value)) return `has ${entries(value.length)}; it needs ${least(issue.minimum, issue.exact)}`;
  return typeof value === "string" ? "is too short" : `is ${shown(value)}; the least is ${issue.minimum}`;
}

function tooMany(issue: z.core.$ZodIssueTooBig, value: unknown): string {
  if (Array.isArray(value)) return `has ${entries(value.length)}; it needs ${most(issue.maximum, issue.exact)}`;
  if (typeof value === "string") return `has ${value.length} characters; the most is ${issue.maximum}`;
  return `is ${shown(value)}; the most is ${issue.maximum}`;
}

const expected: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "keys with values",
  array: "a list",
  tuple: "a list",
};

function kindOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "keys with values";
  return typeof value === "string"
    ? "text"
    : `${shown(value)}, which is ${typeof value === "number" ? "a number" : "true or false"}`;
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** "criteria.C2.anchors", and list places counted from 1: "bands[2].label". */
const spoken = (path: Path): string =>
  `“${path.map((key, i) => (typeof key === "number" ? `[${key + 1}]` : `${i === 0 ? "" : "."}${String(key)}`)).join("")}”`;
const shown = (value: unknown): string => (typeof value === "string" ? `“${value.slice(0, 60)}”` : String(value));
const entries = (count: number): string => `${count} ${count === 1 ? "entry" : "entries"}`;
const least = (count: number | bigint, exact?: boolean): string => (exact ? `${count}` : `at least ${count}`);
const most = (count: number | bigint, exact?: boolean): string => (exact ? `${count}` : `at most ${count}`);
