import type { z } from "../../shared/contract/zod.ts";

const DEEPEST = 60;
const REFUSED = new Set(["__proto__", "constructor", "prototype"]);

/** Why an input is refused. `field` is the JSON pointer of the member; empty for the whole. */
export interface InputFault {
  message: string;
  field: string;
}

/** Whatever is wrong with an input, it was refused before anything was done. */
const refusal = (problem: string, field: string): InputFault => ({ message: `${problem} Nothing was changed.`, field });

/** What makes an input no plain JSON, before any schema sees it; undefined when it is. */
export function plainFault(input: unknown): InputFault | undefined {
  const open: { value: unknown; field: string; depth: number }[] = [{ value: input, field: "", depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, field, depth } = next;
    const fault = faultOf(value, depth);
    if (fault) return refusal(fault, field);
    if (typeof value !== "object" || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      const at = `${field}${pointer([name])}`;
      if (REFUSED.has(name)) return refusal(`A member may not be called ${name}.`, at);
      if (!name.isWellFormed()) return refusal("A member’s name holds half a character.", field);
      open.push({ value: member, field: at, depth: depth + 1 });
    }
  }
  return undefined;
}

function faultOf(value: unknown, depth: number): string | undefined {
  switch (typeof value) {
    case "string":
      return value.isWellFormed() ? undefined : "This text holds half a character; write it again.";
    case "number":
      return Number.isFinite(value) ? undefined : "This isn’t a number.";
    case "boolean":
      return undefined;
    case "object":
      if (value === null) return undefined;
      if (depth > DEEPEST) return "This is nested too deeply.";
      return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype ? undefined : NOT_JSON;
    default:
      return NOT_JSON;
  }
}

const NOT_JSON = "This is no plain JSON.";

/** JSON pointer of a path, RFC 6901. */
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** What the schema found first, in words for the person at the screen; a sentence of the contract's own is kept. */
export function schemaFault(issues: readonly z.core.$ZodIssue[]): InputFault {
  const [issue] = issues;
  if (!issue) return refusal("That isn’t what this takes.", "");
  if (issue.code === "unrecognized_keys")
    return refusal("There is no such member here.", pointer([...issue.path, ...issue.keys.slice(0, 1)]));
  return refusal(issue.message, pointer(issue.path));
}

/** Words for what a schema says nothing about itself; handed to zod as the error map of a parse. */
export function inWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "This is missing." : `This should be ${KINDS[issue.expected] ?? "different"}.`;
    case "invalid_value":
      return `This should be ${issue.values
        .map(String)
        .join(", ")
        .replace(/, ([^,]*)$/, " or $1")}.`;
    case "too_small":
      return issue.origin === "array"
        ? `Give at least ${issue.minimum}.`
        : `The least is ${issue.minimum}${issue.origin === "string" ? " characters" : ""}.`;
    case "too_big":
      return issue.origin === "array"
        ? `Give at most ${issue.maximum}.`
        : `The most is ${issue.maximum}${issue.origin === "string" ? " characters" : ""}.`;
    case "invalid_format":
      return "This isn’t written as it should be.";
    default:
      return "That isn’t what this takes.";
  }
}

const KINDS: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "a record",
  array: "a list",
};
