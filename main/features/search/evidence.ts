import type Database from "better-sqlite3";
import type { FactHit, SaidHit } from "../../../shared/contract/search.ts";
import { type ClaimAnswer, standingOf } from "../../../shared/domain/claims/standing.ts";
import { excerpt } from "../../../shared/domain/search/excerpt.ts";
import { findPassages, passageText } from "../../db/passages.ts";
import * as repository from "./evidence-repository.ts";

interface Wanted {
  /** The words as the index takes them, and as they were typed. */
  match: string;
  words: string;
}

/** How many passages are looked at, since one person may have many. */
const DEEP = 4;

/** Claims, needs and platforms that hold the words; every person and brief once, best backed first. */
export function findFacts(db: Database.Database, { match, words }: Wanted, limit: number): FactHit[] {
  const hits = findPassages(db, "fact_words", match, limit * DEEP).flatMap(({ entity, row }) => {
    switch (entity) {
      case "claim":
        return claimHit(db, row);
      case "need":
        return repository.needs(db, row).map(({ statement, ...about }) => plainFact("need", "brief", about, statement));
      case "brief":
        return repository
          .briefs(db, row)
          .map((about) => plainFact("setting", "brief", about, excerpt(passageText(db, entity, row), words)));
      default:
        return [];
    }
  });
  const ranked = hits.sort((a, b) => rank(a) - rank(b));
  return [...new Map(ranked.toReversed().map((hit) => [hit.about.id, hit])).values()].toReversed().slice(0, limit);
}

const rank = ({ standing }: FactHit): number => (standing === "confirmed" ? 0 : standing === "partly" ? 1 : 2);

const plainFact = (
  kind: "need" | "setting",
  entity: "brief" | "candidate",
  about: repository.About,
  words: string,
): FactHit => ({ kind, about: { entity, ...about }, words, standing: null, at: null });

function claimHit(db: Database.Database, id: string): FactHit[] {
  return repository.claims(db, id).map(({ statement, ...about }) => {
    const answers: (ClaimAnswer & { at: string })[] = repository.answers(db, id);
    return {
      kind: "claim" as const,
      about: { entity: "candidate" as const, ...about },
      words: statement,
      standing: standingOf(answers),
      at: answers.at(-1)?.at ?? null,
    };
  });
}

/** Lines of notes, answers and CVs that hold the words, newest first; a CV once for each person. */
export function findSaid(db: Database.Database, { match, words }: Wanted, limit: number): SaidHit[] {
  const read = new Set<string>();
  const hits = findPassages(db, "said_words", match, limit * DEEP).flatMap(({ entity, row }): SaidHit[] => {
    const line = (): string => excerpt(passageText(db, entity, row), words);
    switch (entity) {
      case "note":
        return repository
          .notes(db, row)
          .map(({ about, ...note }) => ({ kind: "note", id: row, about, words: line(), ...note }));
      case "reference_item":
        return repository
          .spoken(db, row)
          .map(({ about, ...item }) => ({ kind: "answer", id: row, about, words: line(), ...item }));
      case "position_held":
      case "candidate":
        return repository.written(db, entity, row).flatMap((about) => {
          if (read.has(about.id)) return [];
          read.add(about.id);
          return { kind: "cv", id: row, about, words: line(), quote: false, referee: null, call: null, at: null };
        });
      default:
        return [];
    }
  });
  const time = ({ at }: SaidHit): string => at ?? "";
  return hits.sort((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0)).slice(0, limit);
}
