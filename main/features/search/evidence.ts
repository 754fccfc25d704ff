import type Database from "better-sqlite3";
import type { FactHit, SaidHit } from "../../../shared/contract/search.ts";
import { standingOf } from "../../../shared/domain/claims/standing.ts";
import { excerpt } from "../../../shared/domain/search/excerpt.ts";
import { findPassages, passageText } from "../../db/passages.ts";
import * as repository from "./evidence-repository.ts";

interface Wanted {
  /** The words as the index takes them, and as they were typed. */
  match: string;
  words: string;
}

/** How many passages are looked at for each one shown, since one person may have many. */
const DEEP = 4;

/** Claims, needs and platforms that hold the words; every person and brief once, best backed first. */
export function findFacts(db: Database.Database, { match, words }: Wanted, limit: number): FactHit[] {
  const best = new Map<string, FactHit>();
  for (const { entity, row } of findPassages(db, "fact_words", match, limit * DEEP)) {
    const hit = factOf(db, entity, row, words);
    const known = hit && best.get(hit.about.id);
    if (hit && (!known || rank(hit) < rank(known))) best.set(hit.about.id, hit);
    if (best.size === limit) break;
  }
  return [...best.values()].sort((a, b) => rank(a) - rank(b));
}

function factOf(db: Database.Database, entity: string, row: string, words: string): FactHit | undefined {
  switch (entity) {
    case "claim":
      return claimHit(db, row);
    case "need": {
      const [found] = repository.needs(db, row);
      if (!found) return undefined;
      const { statement, ...about } = found;
      return briefFact("need", about, statement);
    }
    case "brief": {
      const [about] = repository.briefs(db, row);
      return about && briefFact("setting", about, excerpt(passageText(db, entity, row), words));
    }
    default:
      return undefined;
  }
}

const rank = ({ standing }: FactHit): number => (standing === "confirmed" ? 0 : standing === "partly" ? 1 : 2);

const briefFact = (kind: "need" | "setting", about: repository.About, words: string): FactHit => ({
  kind,
  about: { entity: "brief", ...about },
  words,
  standing: null,
  at: null,
});

function claimHit(db: Database.Database, id: string): FactHit | undefined {
  const [claim] = repository.claims(db, id);
  if (!claim) return undefined;
  const { statement, ...about } = claim;
  const answers = repository.answers(db, id);
  return {
    kind: "claim",
    about: { entity: "candidate", ...about },
    words: statement,
    standing: standingOf(answers),
    at: answers.at(-1)?.at ?? null,
  };
}

/** Lines of notes, answers and CVs that hold the words, newest first; a CV once for each person. */
export function findSaid(db: Database.Database, { match, words }: Wanted, limit: number): SaidHit[] {
  const hits: SaidHit[] = [];
  const read = new Set<string>();
  for (const { entity, row } of findPassages(db, "said_words", match, limit * DEEP)) {
    const found = saidOf(db, entity, row);
    if (!found || (found.kind === "cv" && read.has(found.about.id))) continue;
    if (found.kind === "cv") read.add(found.about.id);
    hits.push({ id: row, words: excerpt(passageText(db, entity, row), words), ...found });
    if (hits.length === limit) break;
  }
  const time = ({ at }: SaidHit): string => at ?? "";
  return hits.sort((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0));
}

function saidOf(db: Database.Database, entity: string, row: string): Omit<SaidHit, "id" | "words"> | undefined {
  switch (entity) {
    case "note": {
      const [note] = repository.notes(db, row);
      return note && { kind: "note", ...note };
    }
    case "reference_item": {
      const [item] = repository.spoken(db, row);
      return item && { kind: "answer", ...item };
    }
    case "position_held":
    case "candidate": {
      const [about] = repository.written(db, entity, row);
      return about && { kind: "cv", about, quote: false, referee: null, call: null, at: null };
    }
    default:
      return undefined;
  }
}
