import type Database from "better-sqlite3";
import type { Claim } from "../../../shared/contract/claims.ts";
import type { SpokenAnswer } from "../../../shared/domain/claims/standing.ts";

export type OwnClaim = Omit<Claim, "needs" | "standing" | "answers" | "replies" | "toAsk">;
/** `said` is when the answer was kept, to the order of one call. */
export type Answer = Claim["answers"][number] & SpokenAnswer & { refereeId: string; said: string };

const columns = `id, candidate, kind, statement, depth, employer, from_on AS "from", to_on AS "to", source, term`;

/** Undefined once the claim was withdrawn. */
export const find = (db: Database.Database, id: string): OwnClaim | undefined =>
  db.prepare<[string], OwnClaim>(`SELECT ${columns} FROM claim WHERE id = ? AND withdrawn_at IS NULL`).get(id);

/** Oldest first. */
export const findOf = (db: Database.Database, candidate: string): OwnClaim[] =>
  db
    .prepare<[string], OwnClaim>(
      `SELECT ${columns} FROM claim WHERE candidate = ? AND withdrawn_at IS NULL ORDER BY created_at, id`,
    )
    .all(candidate);

/** Ids of the needs that a claim speaks to, in the order of their brief. */
export const needsOf = (db: Database.Database, claim: string): string[] =>
  db
    .prepare<[string], string>(
      `SELECT need FROM claim_need JOIN read_need ON read_need.id = need
       WHERE claim = ? AND claim_need.withdrawn_at IS NULL ORDER BY position, need`,
    )
    .pluck()
    .all(claim);

/** Id of the row that links the two; undefined when they are not linked. */
export const findLink = (db: Database.Database, claim: string, need: string): string | undefined =>
  db
    .prepare<[string, string], string>(
      "SELECT id FROM claim_need WHERE claim = ? AND need = ? AND withdrawn_at IS NULL",
    )
    .pluck()
    .get(claim, need);

/** The brief that asks for a need; undefined once the need was withdrawn. */
export const briefOf = (db: Database.Database, need: string): string | undefined =>
  db.prepare<[string], string>("SELECT brief FROM read_need WHERE id = ?").pluck().get(need);

/** Undefined when there is no such person any more. */
export const candidateName = (db: Database.Database, id: string): string | undefined =>
  db.prepare<[string], string>("SELECT name FROM read_candidate WHERE id = ?").pluck().get(id);

/** Oldest first, as the standing wants them. */
export const answersTo = (db: Database.Database, claim: string): Answer[] =>
  db
    .prepare<[string], Answer>(
      `SELECT item.id, item.call, referee.name AS referee, referee.id AS refereeId,
              coalesce(referee.relationship, 'other') AS relationship, call.at, item.answer, item.words, item.scope,
              item.created_at AS said
       FROM read_reference_item item
       JOIN read_reference_call call ON call.id = item.call
       JOIN read_referee referee ON referee.id = call.referee
       WHERE item.claim = ? AND item.kind = 'answer' ORDER BY call.at, item.created_at, item.id`,
    )
    .all(claim);

export const repliesTo = (db: Database.Database, claim: string): Claim["replies"] =>
  db
    .prepare<[string], Claim["replies"][number]>(
      `SELECT id, created_at AS at, words FROM claim_reply WHERE claim = ? AND withdrawn_at IS NULL ORDER BY created_at, id`,
    )
    .all(claim);
