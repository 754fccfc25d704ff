import { Refusal } from "../../../../shared/contract/operation.ts";
import type { ReadScenario } from "../read-scenario.ts";
import { type Path, refuse } from "../scenario-error.ts";

/** What `chooseFonts` says of the first character that no font has. */
const NO_FONT = /^No font here has (?<named>(?:the character|“.+”) \(?U\+(?<code>[0-9A-F]{4,6})\)?), in /u;

/**
 * Refuses a scenario one of whose characters no font has at the text that holds it, its own or a résumé's; of several the
 * first is named. Any other error is thrown as it came.
 */
export function refuseUnprintable({ scenario, resumes }: ReadScenario, error: unknown): never {
  const { named, code } = (error instanceof Refusal && NO_FONT.exec(error.failure.message)?.groups) || {};
  if (named === undefined || code === undefined) throw error;
  const character = String.fromCodePoint(Number.parseInt(code, 16));
  const own = pathOf(scenario, character);
  if (own) refuse(own, `holds ${named}, which no font here has`);
  const holder = scenario.people.findIndex(({ id }) => pathOf(resumes.get(id)?.person, character));
  if (holder >= 0) refuse(["people", holder, "resume"], `names a file that holds ${named}, which no font here has`);
  throw error;
}

/** Where the first text that holds the character stands; letters and their marks count as one, as they are printed. */
function pathOf(value: unknown, character: string): Path | undefined {
  if (typeof value === "string") return value.normalize("NFC").includes(character) ? [] : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [member, one] of Object.entries(value)) {
    const path = pathOf(one, character);
    if (path) return [member, ...path];
  }
  return undefined;
}
