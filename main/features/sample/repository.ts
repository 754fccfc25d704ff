import type Database from "better-sqlite3";
import { keepPreference, readPreference } from "../../db/preference.ts";

const TABLES = { people: "candidate", briefs: "brief", clients: "client" } as const;

/** Ids of the sample records that are here, by what they are. */
export const sampleIds = (db: Database.Database): Record<keyof typeof TABLES, string[]> => ({
  people: idsOf(db, TABLES.people),
  briefs: idsOf(db, TABLES.briefs),
  clients: idsOf(db, TABLES.clients),
});

const idsOf = (db: Database.Database, table: string): string[] =>
  db.prepare<[], string>(`SELECT id FROM read_${table} WHERE sample = 1`).pluck().all();

/** Whom the guided path is about, as the sample was laid out. */
export interface GuidedPath {
  brief: string;
  candidate: string;
  referee: string;
}

const GUIDED = "guided-path";

export const guidedPath = (db: Database.Database): GuidedPath | undefined => readPreference(db, GUIDED);
export const keepGuidedPath = (db: Database.Database, path: GuidedPath): void => keepPreference(db, GUIDED, path);

export const refereeName = (db: Database.Database, id: string): string | undefined =>
  db.prepare<[string], string>("SELECT name FROM read_referee WHERE id = ?").pluck().get(id);

/** The last interview of somebody for a brief. */
export const interviewOf = (db: Database.Database, { brief, candidate }: GuidedPath): string | undefined =>
  db
    .prepare<[string, string], string>(
      `SELECT id FROM read_interview WHERE brief = ? AND candidate = ? AND ended_at IS NOT NULL
       ORDER BY ended_at DESC LIMIT 1`,
    )
    .pluck()
    .get(brief, candidate);

/** Calls about somebody that were finished and in which a claim was answered. */
export const finishedCalls = (db: Database.Database, candidate: string): number =>
  db
    .prepare<[string], number>(
      `SELECT count(*) FROM read_reference_call call JOIN read_referee referee ON referee.id = call.referee
       WHERE referee.candidate = ? AND call.finished_at IS NOT NULL AND EXISTS (
         SELECT 1 FROM read_reference_item item WHERE item.call = call.id AND item.kind = 'answer')`,
    )
    .pluck()
    .get(candidate) ?? 0;

/** Frozen versions of a brief's shortlist that hold somebody. */
export const versionsWith = (db: Database.Database, brief: string, candidate: string): number =>
  db
    .prepare<[string, string], number>(
      `SELECT count(*) FROM read_version version
       WHERE version.brief = ? AND EXISTS (SELECT 1 FROM json_each(version.people) WHERE value = ?)`,
    )
    .pluck()
    .get(brief, candidate) ?? 0;
