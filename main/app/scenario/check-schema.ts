import type { z } from "../../../shared/contract/zod.ts";
import { type Scenario, scenario } from "./scenario.ts";
import { refuse } from "./scenario-error.ts";

type Issue = z.core.$ZodIssue;

/** The scenario of a parsed file; the first member that is missing, unknown or of the wrong shape is refused. */
export function checkSchema(value: unknown): Scenario {
  const { success, data, error } = scenario.safeParse(value);
  if (success) return data;
  const [first] = error.issues;
  if (!first) throw error;
  const typing = error.issues.find((issue) => isMistypedName(issue, first));
  const { path, problem } = describe(typing ?? first, value);
  return refuse(path, problem);
}

/** A mistyped name leaves one member missing and another unknown; the one that is written is the one to mend. */
function isMistypedName(issue: Issue, missing: Issue): boolean {
  return issue.code === "unrecognized_keys" && issue.path.join("/") === missing.path.slice(0, -1).join("/");
}

function describe(issue: Issue, value: unknown): { path: (string | number)[]; problem: string } {
  const path = issue.path as (string | number)[];
  if (issue.code === "unrecognized_keys") {
    return { path: [...path, issue.keys[0] ?? ""], problem: "isn’t a member that a scenario has here" };
  }
  const missing = path.length > 0 && valueAt(value, path) === undefined;
  return { path, problem: missing ? "is missing" : shortcoming(issue) };
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inside, step) => (inside as Record<string | number, unknown>)[step], value);
}

const KINDS: Record<string, string> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "an object",
  string: "text in double quotes",
};

const eitherOf = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(" or ");

function shortcoming(issue: Issue): string {
  const several = (count: number | bigint) => `${count} ${count === 1 ? "entry" : "entries"}`;
  switch (issue.code) {
    case "invalid_type":
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${eitherOf(issue.values)}`;
    case "invalid_union":
      return "options" in issue ? `must be ${eitherOf(issue.options ?? [])}` : issue.message;
    case "too_big":
      return issue.origin === "array"
        ? `may have ${several(issue.maximum)} at most`
        : `may be ${issue.maximum} at most`;
    case "too_small":
      return issue.origin === "array"
        ? `needs ${several(issue.minimum)} at least`
        : `must be ${issue.minimum} at least`;
    default:
      return issue.message;
  }
}
