import type Database from "better-sqlite3";
import { Refusal } from "../../shared/contract/operation.ts";
import { termsOf } from "../../shared/domain/playbook/terms.ts";
import { termOf } from "../../shared/domain/vocabulary/matches.ts";
import { createVocabulary, type KeptTerm, type Vocabulary } from "../../shared/domain/vocabulary/terms.ts";
import { fromRow } from "../db/rows.ts";
import type { Context } from "./handlers.ts";

const keptTerms = (db: Database.Database): KeptTerm[] =>
  db
    .prepare<[], object>("SELECT term AS id, kind, name, aliases, merged_into FROM read_term ORDER BY id")
    .all()
    .map((row) => fromRow(row, { json: ["aliases"] }) as KeptTerm);

/** The words of the playbook and of the people here, as they stand. */
export const vocabularyOf = ({ db, playbook }: Pick<Context, "db" | "playbook">): Vocabulary =>
  createVocabulary(termsOf(playbook), keptTerms(db));

interface Said {
  kind: string;
  statement: string;
  term?: string | null | undefined;
}

/** What a change of wording does to the term: one that the words implied goes with them, one that was named stays. */
export function reworded(context: Context, before: Said, patch: { [K in keyof Said]?: Said[K] | undefined }) {
  const { kind = before.kind, statement = before.statement } = patch;
  if (patch.term !== undefined)
    return { term: patch.term === null ? null : meant(context, kind, statement, patch.term) };
  if (kind === before.kind && statement === before.statement) return {};
  const implied = meant(context, before.kind, before.statement, null);
  const named = kind === before.kind && before.term != null && before.term !== implied;
  return { term: meant(context, kind, statement, null) ?? (named ? before.term : null) };
}

/** The id of the term that a new need or claim means: the one named, else the one that its words consist of; null for none. */
export function meant(
  context: Context,
  kind: string,
  statement: string,
  named: string | null | undefined,
): string | null {
  const vocabulary = vocabularyOf(context);
  if (named == null) return termOf({ kind, statement, term: null }, vocabulary)?.id ?? null;
  const term = vocabulary.resolve(named);
  if (term?.kind !== kind) throw new Refusal("not-found", `There is no such ${kind} among the terms.`, "/term");
  return term.id;
}
