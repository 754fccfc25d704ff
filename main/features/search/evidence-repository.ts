import type Database from "better-sqlite3";
import type { SaidHit } from "../../../shared/contract/search.ts";
import type { AnswerValue } from "../../../shared/domain/exports/facts.ts";

export interface About {
  id: string;
  name: string;
  detail: string;
}

const person = "person.id, person.name, coalesce(person.headline, 'No headline yet') AS detail";
const ofBrief = "brief.id, brief.title AS name, client.name AS detail";

export const claims = (db: Database.Database, id: string): (About & { statement: string })[] =>
  db
    .prepare<[string], About & { statement: string }>(
      `SELECT ${person}, claim.statement FROM read_claim claim
       JOIN read_candidate person ON person.id = claim.candidate WHERE claim.id = ?`,
    )
    .all(id);

/** Oldest first. */
export const answers = (db: Database.Database, claim: string): { answer: AnswerValue; referee: string; at: string }[] =>
  db
    .prepare<[string], { answer: AnswerValue; referee: string; at: string }>(
      `SELECT item.answer, call.referee, call.at FROM read_reference_item item
       JOIN read_reference_call call ON call.id = item.call
       WHERE item.claim = ? AND item.kind = 'answer' ORDER BY call.at, item.created_at, item.id`,
    )
    .all(claim);

export const needs = (db: Database.Database, id: string): (About & { statement: string })[] =>
  db
    .prepare<[string], About & { statement: string }>(
      `SELECT ${ofBrief}, need.statement FROM read_need need
       JOIN read_brief brief ON brief.id = need.brief JOIN read_client client ON client.id = brief.client WHERE need.id = ?`,
    )
    .all(id);

export const briefs = (db: Database.Database, id: string): About[] =>
  db
    .prepare<[string], About>(
      `SELECT ${ofBrief} FROM read_brief brief JOIN read_client client ON client.id = brief.client WHERE brief.id = ?`,
    )
    .all(id);

type Said = Pick<SaidHit, "about" | "quote" | "referee" | "call" | "at">;
interface SaidRow extends About {
  quote: number;
  referee: string | null;
  at: string;
  kind: "interview" | "reference";
  call: string;
  finished: number;
}
const saidOf = ({ id, name, detail, quote, referee, at, kind, call, finished }: SaidRow): Said => ({
  about: { entity: "candidate", id, name, detail },
  quote: quote === 1,
  referee,
  call: { kind, id: call, finished: finished === 1 },
  at,
});

/** A line of an interview or of a reference call. */
export const notes = (db: Database.Database, id: string): Said[] =>
  db
    .prepare<[string], SaidRow>(
      `SELECT ${person}, note.quote, referee.name AS referee, note.created_at AS at,
         iif(note.call IS NULL, 'interview', 'reference') AS kind, coalesce(note.call, note.interview) AS call,
         coalesce(call.finished_at, interview.ended_at) IS NOT NULL AS finished
       FROM read_note note
       LEFT JOIN read_interview interview ON interview.id = note.interview
       LEFT JOIN read_reference_call call ON call.id = note.call
       LEFT JOIN read_referee referee ON referee.id = call.referee
       JOIN read_candidate person ON person.id = coalesce(interview.candidate, referee.candidate)
       WHERE note.id = ?`,
    )
    .all(id)
    .map(saidOf);

/** What a referee said of a claim or to a closing question. */
export const spoken = (db: Database.Database, id: string): Said[] =>
  db
    .prepare<[string], SaidRow>(
      `SELECT ${person}, item.words IS NOT NULL AS quote, referee.name AS referee, call.at, 'reference' AS kind,
         call.id AS call, call.finished_at IS NOT NULL AS finished
       FROM read_reference_item item
       JOIN read_reference_call call ON call.id = item.call
       JOIN read_referee referee ON referee.id = call.referee
       JOIN read_candidate person ON person.id = referee.candidate WHERE item.id = ?`,
    )
    .all(id)
    .map(saidOf);

/** Whose CV a position or a summary stands in. */
export const written = (
  db: Database.Database,
  entity: "position_held" | "candidate",
  id: string,
): SaidHit["about"][] => {
  const sql =
    entity === "candidate"
      ? `SELECT ${person} FROM read_candidate person WHERE person.id = ?`
      : `SELECT ${person} FROM read_position_held held JOIN read_candidate person ON person.id = held.candidate
         WHERE held.id = ?`;
  return db
    .prepare<[string], About>(sql)
    .all(id)
    .map((about) => ({ entity: "candidate" as const, ...about }));
};
