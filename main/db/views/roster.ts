import type Database from "better-sqlite3";
import { standingOf } from "../../../shared/domain/claims/standing.ts";
import type { AnswerValue, Criterion, Standing } from "../../../shared/domain/exports/facts.ts";

/** What a list says of somebody beside their own record. */
export interface RosterFacts {
  /** The newest of each criterion; C2 and C3 only against the brief that was asked for. */
  scores: Map<Criterion, number>;
  claims: { confirmed: number; contradicted: number; of: number };
  /** When C1 was last rated. */
  vettedAt: string | null;
  /** Those that are not closed, as the person joined them. */
  briefs: { id: string; title: string; client: string }[];
}

/** The facts of many people in four reads, however many they are. */
export function readRoster(
  db: Database.Database,
  ids: readonly string[],
  brief: string | null,
): Map<string, RosterFacts> {
  const people = JSON.stringify(ids);
  const facts = new Map(
    ids.map((id): [string, RosterFacts] => [
      id,
      { scores: new Map(), claims: { confirmed: 0, contradicted: 0, of: 0 }, vettedAt: null, briefs: [] },
    ]),
  );
  for (const { candidate, criterion, score, at } of scoresOf(db, people, brief)) {
    const person = facts.get(candidate);
    if (!person) continue;
    if (score !== null) person.scores.set(criterion, score);
    if (criterion === "C1") person.vettedAt = at;
  }
  for (const { candidate, count } of claimCounts(db, people)) {
    const person = facts.get(candidate);
    if (person) person.claims.of = count;
  }
  for (const { candidate, standing } of answeredClaims(db, people)) {
    const claims = facts.get(candidate)?.claims;
    if (claims && standing === "confirmed") claims.confirmed += 1;
    if (claims && standing === "contradicted") claims.contradicted += 1;
  }
  for (const { candidate, ...one } of briefsOf(db, people)) facts.get(candidate)?.briefs.push(one);
  return facts;
}

/** Oldest first, so that the newest stays; a score against another brief tells only that there was a rating. */
const scoresOf = (
  db: Database.Database,
  people: string,
  brief: string | null,
): { candidate: string; criterion: Criterion; score: number | null; at: string }[] =>
  db
    .prepare<object, ReturnType<typeof scoresOf>[number]>(
      `SELECT rating.candidate, score.criterion, rating.submitted_at AS at,
         CASE WHEN rating.brief = @brief OR score.criterion NOT IN ('C2', 'C3') THEN score.score END AS score
       FROM json_each(@people) person
       JOIN read_rating rating ON rating.candidate = person.value
       JOIN read_rating_score score ON score.rating = rating.id
       ORDER BY rating.submitted_at, rating.id`,
    )
    .all({ people, brief });

const claimCounts = (db: Database.Database, people: string): { candidate: string; count: number }[] =>
  db
    .prepare<[string], { candidate: string; count: number }>(
      `SELECT claim.candidate, count(*) AS count FROM json_each(?) person
       JOIN read_claim claim ON claim.candidate = person.value GROUP BY claim.candidate`,
    )
    .all(people);

export interface AnsweredClaim {
  candidate: string;
  statement: string;
  standing: Standing;
}

/** Every claim that a referee answered, of these people (a JSON list of ids) or of everybody, with where it stands. */
export function answeredClaims(db: Database.Database, people: string | null): AnsweredClaim[] {
  const from =
    people === null
      ? "read_reference_item item CROSS JOIN read_claim claim ON claim.id = item.claim"
      : `json_each(@people) person JOIN read_claim claim ON claim.candidate = person.value
         JOIN read_reference_item item ON item.claim = claim.id`;
  const rows = db
    .prepare<object, Answered>(
      `SELECT claim.candidate, claim.id AS claim, claim.statement, item.answer, call.referee,
         call.at || item.created_at || item.id AS said FROM ${from}
       JOIN read_reference_call call ON call.id = item.call
       JOIN read_referee referee ON referee.id = call.referee
       WHERE item.kind = 'answer' AND item.answer IS NOT NULL`,
    )
    .all(people === null ? {} : { people });
  const claims = new Map<string, { candidate: string; statement: string; answers: Answered[] }>();
  for (const row of rows) {
    const claim = claims.get(row.claim) ?? { candidate: row.candidate, statement: row.statement, answers: [] };
    claim.answers.push(row);
    claims.set(row.claim, claim);
  }
  // Ordered claim by claim: thousands of answers at once would take ten times as long.
  const inTurn = (answers: Answered[]): Answered[] => answers.sort((a, b) => (a.said < b.said ? -1 : 1));
  return [...claims.values()].map(({ answers, ...claim }) => ({ ...claim, standing: standingOf(inTurn(answers)) }));
}

interface Answered {
  candidate: string;
  claim: string;
  statement: string;
  answer: AnswerValue;
  referee: string;
  /** When, as text that sorts. */
  said: string;
}

const briefsOf = (
  db: Database.Database,
  people: string,
): { candidate: string; id: string; title: string; client: string }[] =>
  db
    .prepare<[string], ReturnType<typeof briefsOf>[number]>(
      `SELECT joined.candidate, brief.id, brief.title, client.name AS client FROM json_each(?) person
       JOIN read_brief_person joined ON joined.candidate = person.value
       JOIN read_brief brief ON brief.id = joined.brief AND brief.closed_at IS NULL
       JOIN read_client client ON client.id = brief.client
       ORDER BY joined.created_at, joined.id`,
    )
    .all(people);
