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

/** Every claim of these people (a JSON list of ids) that a referee answered, with where it stands. */
function answeredClaims(
  db: Database.Database,
  people: string,
): { candidate: string; claim: string; standing: Standing }[] {
  const rows = db
    .prepare<object, Answered>(
      `SELECT claim.candidate, claim.id AS claim, item.answer, call.referee,
         call.at || item.created_at || item.id AS said
       FROM json_each(@people) person JOIN read_claim claim ON claim.candidate = person.value
       JOIN read_reference_item item ON item.claim = claim.id
       JOIN read_reference_call call ON call.id = item.call
       JOIN read_referee referee ON referee.id = call.referee
       WHERE item.kind = 'answer' AND item.answer IS NOT NULL`,
    )
    .all({ people });
  return standings(rows);
}

/**
 * The claims of everybody that stand confirmed. Whose they are tells the referee, so that no claim's own row is read; and
 * the answers are weighed only where there are several, of which one confirms.
 */
export function confirmedClaims(db: Database.Database): { candidate: string; claim: string }[] {
  const found = db
    .prepare<[], [candidate: string, claim: string, answers: number]>(
      `WITH spoken AS MATERIALIZED (
         SELECT call.id, referee.candidate
         FROM read_reference_call call JOIN read_referee referee ON referee.id = call.referee)
       SELECT spoken.candidate, item.claim, count(*)
       FROM reference_item item INDEXED BY reference_item_claim CROSS JOIN spoken ON spoken.id = item.call
       WHERE item.kind = 'answer' AND item.answer IS NOT NULL AND item.withdrawn_at IS NULL
         AND item.claim NOT IN (SELECT id FROM claim WHERE withdrawn_at IS NOT NULL)
       GROUP BY item.claim HAVING sum(item.answer = 'confirmed') > 0`,
    )
    .raw()
    .all();
  const [one, several] = [found.filter(([, , answers]) => answers === 1), found.filter(([, , answers]) => answers > 1)];
  const people = JSON.stringify([...new Set(several.map(([candidate]) => candidate))]);
  const weighed = new Set(several.length === 0 ? [] : confirmedAmong(answeredClaims(db, people)));
  return [...one, ...several.filter(([, claim]) => weighed.has(claim))].map(([candidate, claim]) => ({
    candidate,
    claim,
  }));
}

const confirmedAmong = (claims: ReturnType<typeof answeredClaims>): string[] =>
  claims.filter(({ standing }) => standing === "confirmed").map(({ claim }) => claim);

function standings(rows: readonly Answered[]): ReturnType<typeof answeredClaims> {
  const claims = Map.groupBy(rows, ({ claim }) => claim);
  // Ordered claim by claim: thousands of answers at once would take ten times as long.
  return [...claims].map(([claim, answers]) => ({
    candidate: (answers[0] as Answered).candidate,
    claim,
    standing: standingOf(answers.sort((a, b) => (a.said < b.said ? -1 : 1))),
  }));
}

interface Answered {
  candidate: string;
  claim: string;
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

/**
 * `WITH` it, whoever was rated on C1 (`candidate`, `score`, `at`), read from two indexes alone. With max() alone, SQLite
 * takes the other columns from the row that holds it: the newest rating.
 */
export const vetted = `
  vetted AS MATERIALIZED (
    SELECT rating.candidate, score.score, rating.submitted_at AS at, max(rating.submitted_at || rating.id)
    FROM rating INDEXED BY rating_candidate
    CROSS JOIN rating_score score INDEXED BY rating_score_list ON score.rating = rating.id
    WHERE rating.withdrawn_at IS NULL AND score.criterion = 'C1' AND score.withdrawn_at IS NULL
    GROUP BY rating.candidate)`;
