import type { drafts } from "../../../shared/contract/drafts.ts";
import type { Context, Handlers } from "../handlers.ts";
import * as repository from "./repository.ts";

/** Typing that is not kept yet, each recruiter's own. */
export const draftHandlers = ({ db, now, author }: Context): Handlers<keyof typeof drafts> => ({
  "drafts.get": ({ place }) => repository.find(db, author(), place) ?? { words: null, at: null },
  "drafts.keep": ({ place, words }) => {
    if (words === "") repository.drop(db, author(), place);
    else repository.keep(db, author(), place, { words, at: now() });
    return {};
  },
});
