import type { search } from "../../../shared/contract/search.ts";
import { fullTextQuery } from "../../../shared/domain/search/words.ts";
import type { Context, Handlers } from "../handlers.ts";
import * as repository from "./repository.ts";

const MOST = 50;
const RECENT = 8;

/** People by full text, briefs and clients by any part of their names. */
export const searchHandlers = ({ db }: Context): Handlers<keyof typeof search> => ({
  "search.find": ({ words }) => {
    const match = fullTextQuery(words);
    if (match === null) return [...repository.recentBriefs(db, RECENT), ...repository.recentPeople(db, RECENT)];
    const like = words.normalize("NFC").trim().toLowerCase();
    return [
      ...repository.findPeople(db, match, MOST),
      ...repository.findBriefs(db, like, MOST),
      ...repository.findClients(db, like, MOST),
    ].slice(0, MOST);
  },
});
