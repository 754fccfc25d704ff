import type Database from "better-sqlite3";

/** The two indexes: what is claimed, needed and used, and what was said or written. */
export type Passages = "fact_words" | "said_words";

interface Source {
  into: Passages;
  /** Gives the row's texts; no row when it is withdrawn. */
  sql: string;
  /** These columns hold JSON, of which the texts count. */
  json?: true;
}

const SOURCES: Readonly<Record<string, Source>> = {
  claim: { into: "fact_words", sql: "SELECT statement FROM read_claim WHERE id = ?" },
  need: { into: "fact_words", sql: "SELECT statement FROM read_need WHERE id = ?" },
  brief: {
    into: "fact_words",
    sql: "SELECT json_array(domain), platforms, languages, systems FROM read_brief WHERE id = ?",
    json: true,
  },
  note: { into: "said_words", sql: "SELECT text FROM read_note WHERE id = ?" },
  reference_item: { into: "said_words", sql: "SELECT words, scope FROM read_reference_item WHERE id = ?" },
  position_held: {
    into: "said_words",
    sql: "SELECT employer, position, summary FROM read_position_held WHERE id = ?",
  },
  candidate: {
    into: "said_words",
    sql: "SELECT json_array(summary), projects, resume FROM read_candidate WHERE id = ?",
    json: true,
  },
};

/** Changes taken in at one go: whoever keeps a line meanwhile does not notice. */
const AT_ONCE = 200;

/**
 * Brings the indexes up to the record of changes, as far as one go reaches; false when more is left. Whoever searches asks
 * for it first, so that no other write waits for an index.
 */
export function catchUp(db: Database.Database, most: number = AT_ONCE): boolean {
  const at = Number(db.prepare("SELECT change FROM passage_place").pluck().get());
  const newest = Number(db.prepare("SELECT coalesce(max(id), 0) FROM change").pluck().get());
  if (newest <= at) return true;
  const entities = Object.keys(SOURCES);
  const changed = db
    .prepare<unknown[], { id: number; entity: string; row: string }>(
      `SELECT id, entity, row FROM change WHERE id > ? AND entity IN (${entities.map(() => "?").join(", ")})
       ORDER BY id LIMIT ?`,
    )
    .all(at, ...entities, most);
  const whole = changed.length < most;
  db.transaction(() => {
    for (const [row, entity] of new Map(changed.map(({ entity, row }) => [row, entity]))) takeIn(db, entity, row);
    db.prepare("UPDATE passage_place SET change = ?").run(whole ? newest : changed.at(-1)?.id);
  }).immediate();
  return whole;
}

function takeIn(db: Database.Database, entity: string, row: string): void {
  const source = SOURCES[entity];
  if (!source) return;
  const known = db.prepare("SELECT n FROM passage WHERE entity = ? AND row = ?").pluck().get(entity, row);
  if (known !== undefined) {
    db.prepare(`DELETE FROM ${source.into} WHERE rowid = ?`).run(known);
    db.prepare("DELETE FROM passage WHERE n = ?").run(known);
  }
  const values = db.prepare<[string], unknown[]>(source.sql).raw().get(row) ?? [];
  const text = textOf(values, source).normalize("NFC");
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const { lastInsertRowid } = db.prepare("INSERT INTO passage (entity, row) VALUES (?, ?)").run(entity, row);
  db.prepare(`INSERT INTO ${source.into} (rowid, text) VALUES (?, ?)`).run(lastInsertRowid, text);
}

/** The text of a row as it is indexed, for whoever shows why it was found. */
export function passageText(db: Database.Database, entity: string, row: string): string {
  const source = SOURCES[entity];
  return source ? textOf(db.prepare<[string], unknown[]>(source.sql).raw().get(row) ?? [], source) : "";
}

const textOf = (values: readonly unknown[], { json }: Source): string =>
  values
    .flatMap((value) => (value === null ? [] : json ? textsOf(parsed(String(value))) : [String(value)]))
    .join(" · ");

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

/** Members that are no words: contacts, addresses, dates, and the kinds that a list of systems is chosen from. */
const NO_WORDS = /^(email|phone|url|image|location|profiles|network|username|.*date|kind|state|\$schema|meta)$/i;

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, of]) => (NO_WORDS.test(name) ? [] : textsOf(of)));
}

/** Rows whose text holds the words, those taken in last first. */
export const findPassages = (
  db: Database.Database,
  index: Passages,
  match: string,
  limit: number,
): { entity: string; row: string }[] =>
  db
    .prepare<[string, number], { entity: string; row: string }>(
      // CROSS JOIN: the words give their rows newest first, and stop at the limit.
      `SELECT entity, row FROM ${index} CROSS JOIN passage ON passage.n = ${index}.rowid
       WHERE ${index} MATCH ? ORDER BY ${index}.rowid DESC LIMIT ?`,
    )
    .all(match, limit);
