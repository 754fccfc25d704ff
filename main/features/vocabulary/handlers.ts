import { Refusal } from "../../../shared/contract/operation.ts";
import type { VocabularyTerm, vocabulary } from "../../../shared/contract/vocabulary.ts";
import { matchesOf } from "../../../shared/domain/vocabulary/matches.ts";
import { spelling, type TermKind } from "../../../shared/domain/vocabulary/terms.ts";
import { toRow } from "../../db/rows.ts";
import { type Context, found, type Handlers } from "../handlers.ts";
import { vocabularyOf } from "../terms.ts";
import * as repository from "./repository.ts";

/** The words that needs and claims share: the playbook's, and what people make of them. */
export const vocabularyHandlers = (context: Context): Handlers<keyof typeof vocabulary> => {
  const { db, changes, now, newId } = context;
  function get(term: string, field = "/term"): VocabularyTerm {
    const known = vocabularyOf(context).resolve(term);
    if (!known) throw new Refusal("not-found", "There is no such term.", field);
    return known;
  }
  /** A word must mean no other term of the kind; `field` is where it stands. */
  function requireFree(kind: TermKind, word: string, own: string | null, field: string): void {
    const other = vocabularyOf(context).find(kind, word);
    if (other && other.id !== own)
      throw new Refusal("conflict", `“${word}” already means ${other.name}. Merge the two if they are one.`, field);
  }
  /** Changes a term's own words; those of what was merged into it stay where they are. */
  function keep(id: string, patch: { name?: string; aliases?: string[]; mergedInto?: string }): void {
    const { kind, name, aliases } = found(vocabularyOf(context).own(id), "term");
    const words = { kind, name, aliases, mergedInto: null, ...patch };
    const row = repository.rowOfTerm(db, id);
    if (row) changes.update("term", row, toRow(words));
    else changes.insert("term", toRow({ id: newId(), createdAt: now(), withdrawnAt: null, term: id, ...words }));
  }

  return {
    "vocabulary.list": ({ kind }) =>
      vocabularyOf(context).terms.filter((term) => kind === undefined || term.kind === kind),
    "vocabulary.find": ({ kind, words }) => {
      const known = vocabularyOf(context);
      const near = known.suggest(kind ?? null, words).slice(0, 20);
      const exact = kind ? known.find(kind, words) : near.find(({ name }) => spelling(name) === spelling(words));
      return { exact: exact ?? null, near };
    },
    "vocabulary.add": ({ kind, name, aliases }) => {
      requireFree(kind, name, null, "/name");
      for (const [i, alias] of aliases.entries()) requireFree(kind, alias, null, `/aliases/${i}`);
      const id = newId();
      const row = { id, createdAt: now(), withdrawnAt: null, term: id, kind, name, aliases, mergedInto: null };
      changes.insert("term", toRow(row));
      changes.name(`Added ${name} to the vocabulary`);
      return get(id);
    },
    "vocabulary.rename": ({ term, name }) => {
      const before = get(term);
      requireFree(before.kind, name, before.id, "/name");
      const own = vocabularyOf(context).own(before.id)?.aliases ?? [];
      keep(before.id, { name, aliases: [...own, before.name].filter((word) => spelling(word) !== spelling(name)) });
      changes.name(`Renamed ${before.name} to ${name}`);
      return get(term);
    },
    "vocabulary.setAliases": ({ term, aliases }) => {
      const before = get(term);
      for (const [i, alias] of aliases.entries()) requireFree(before.kind, alias, before.id, `/aliases/${i}`);
      keep(before.id, { aliases: aliases.filter((word) => spelling(word) !== spelling(before.name)) });
      changes.name(`Changed the other names of ${before.name}`);
      return get(term);
    },
    "vocabulary.merge": ({ from, into }) => {
      const [one, other] = [get(from, "/from"), get(into, "/into")];
      if (one.id === other.id) throw new Refusal("refused", "Those are one term already.", "/into");
      if (one.kind !== other.kind)
        throw new Refusal("refused", `${one.name} is a ${one.kind}, ${other.name} a ${other.kind}.`, "/into");
      keep(one.id, { mergedInto: other.id });
      changes.name(`Merged ${one.name} into ${other.name}`);
      return get(into);
    },
    "vocabulary.matches": ({ brief }) => {
      found(repository.briefExists(db, brief), "brief");
      return matchesOf(repository.needsOf(db, brief), repository.claimsOn(db, brief), vocabularyOf(context))
        .filter(({ need, claim }) => !(JSON.parse(claim.needs) as string[]).includes(need.id))
        .map(({ need, claim, term }) => ({
          need: need.id,
          claim: claim.id,
          candidate: claim.candidate,
          term: term.id,
          name: term.name,
          words: `“${claim.statement}” is ${term.name}, which “${need.statement}” asks for.`,
        }));
    },
  };
};
