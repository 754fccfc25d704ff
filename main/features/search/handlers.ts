import type { search } from "../../../shared/contract/search.ts";
import { fullTextQuery, nearly } from "../../../shared/domain/search/words.ts";
import { catchUp } from "../../db/passages.ts";
import type { Context, Handlers } from "../handlers.ts";
import { findFacts, findSaid } from "./evidence.ts";
import * as repository from "./repository.ts";

const MOST = 50;
const RECENT = 8;
/** Lines of notes and CVs: each is read whole. */
const LINES = 20;

/** People by full text, briefs and clients by any part of their names; then what was claimed, needed and said. */
export const searchHandlers = ({ db }: Context): Handlers<keyof typeof search> => ({
  "search.find": ({ words, slips }) => {
    const match = fullTextQuery(words);
    if (match === null) return [...repository.recentBriefs(db, RECENT), ...repository.recentPeople(db, RECENT)];
    const like = words.normalize("NFC").trim().toLowerCase();
    if (slips) return repository.peopleWhere(db, (name) => nearly(name, words), MOST);
    return [
      ...repository.findPeople(db, match, MOST),
      ...repository.findBriefs(db, like, MOST),
      ...repository.findClients(db, like, MOST),
    ].slice(0, MOST);
  },
  "search.evidence": ({ words, among }) => {
    const match = fullTextQuery(words);
    const building = match !== null && !catchUp(db);
    return {
      facts: match === null || among === "said" ? [] : findFacts(db, { match, words }, MOST),
      said: match === null || among === "facts" ? [] : findSaid(db, { match, words }, LINES),
      building,
    };
  },
});
