import type Database from "better-sqlite3";
import { Refusal } from "../../shared/contract/operation.ts";

/** The claim that a note or an answer is about, refused when it is another person's; null when none was named. */
export function claimOf(db: Database.Database, claim: string | undefined, candidate: string): string | null {
  if (claim === undefined) return null;
  const owner = db.prepare<[string], string>("SELECT candidate FROM read_claim WHERE id = ?").pluck().get(claim);
  if (owner !== candidate) throw new Refusal("not-found", "This person has no such claim.", "/claim");
  return claim;
}
