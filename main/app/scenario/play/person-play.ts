import type { ResolvedPerson } from "../resolve-scenario.ts";
import type { Path } from "../scenario-error.ts";
import type { Placed } from "./placed.ts";

/** One person as the parts of a run see them. */
export interface PersonPlay {
  person: ResolvedPerson;
  /** Of the person in the scenario. */
  path: Path;
  /** The scenario's now: nothing is done after it. */
  now: string;
  placed: Placed;
}
