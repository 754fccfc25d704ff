import type Database from "better-sqlite3";
import type { Worded } from "../../../shared/domain/vocabulary/matches.ts";

export const rowOfTerm = (db: Database.Database, term: string): string | undefined =>
  db.prepare<[string], string>("SELECT id FROM term WHERE term = ? AND withdrawn_at IS NULL").pluck().get(term);

export const briefExists = (db: Database.Database, brief: string): { id: string } | undefined =>
  db.prepare<[string], { id: string }>("SELECT id FROM read_brief WHERE id = ?").get(brief);

export const needsOf = (db: Database.Database, brief: string): (Worded & { id: string })[] =>
  db
    .prepare<[string], Worded & { id: string }>(
      "SELECT id, kind, statement, term FROM read_need WHERE brief = ? ORDER BY position, id",
    )
    .all(brief);

export interface ClaimOnBrief extends Worded {
  id: string;
  candidate: string;
  /** JSON list of ids of needs that it speaks to. */
  needs: string;
}

/** Claims of everybody on a brief. */
export const claimsOn = (db: Database.Database, brief: string): ClaimOnBrief[] =>
  db
    .prepare<[string], ClaimOnBrief>(
      `SELECT claim.id, claim.candidate, claim.kind, claim.statement, claim.term,
         (SELECT json_group_array(link.need) FROM read_claim_need link WHERE link.claim = claim.id) AS needs
       FROM read_brief_person person JOIN read_claim claim ON claim.candidate = person.candidate
       WHERE person.brief = ? ORDER BY claim.candidate, claim.created_at, claim.id`,
    )
    .all(brief);
