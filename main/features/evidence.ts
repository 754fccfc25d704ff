import type Database from "better-sqlite3";
import { Refusal } from "../../shared/contract/operation.ts";
import { evidenceOf } from "../db/evidence.ts";

/** Refuses a citation that is not about this person, or that only asks a question; `field` is a JSON pointer to the list. */
export function requireEvidence(
  db: Database.Database,
  candidate: string,
  cited: { field: string; evidence: string[] }[],
): void {
  const known = evidenceOf(db, candidate);
  for (const { field, evidence } of cited) {
    const i = evidence.findIndex((id) => !known.has(id));
    if (i >= 0)
      throw new Refusal("refused", "That is no evidence about this person; nothing was changed.", `${field}/${i}`);
  }
}
