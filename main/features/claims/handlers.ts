import type { Claim, claims } from "../../../shared/contract/claims.ts";
import { Refusal } from "../../../shared/contract/operation.ts";
import { standingOf } from "../../../shared/domain/claims/standing.ts";
import { contradictionToAsk } from "../../../shared/domain/claims/to-ask.ts";
import { toRow } from "../../db/rows.ts";
import { type Context, found, type Handlers } from "../handlers.ts";
import { openBrief } from "../open-brief.ts";
import { meant, reworded } from "../terms.ts";
import * as repository from "./repository.ts";

/** What people claim; where a claim stands is computed from what referees answered. */
export const claimHandlers = (context: Context): Handlers<keyof typeof claims> => {
  const { db, changes, now, newId, author } = context;
  const nameOf = (candidate: string): string => found(repository.candidateName(db, candidate), "person");

  function whole(own: repository.OwnClaim): Claim {
    const answers = repository.answersTo(db, own.id);
    const replies = repository.repliesTo(db, own.id);
    const held = answers.map(({ id, answer, refereeId, said }) => ({ id, answer, referee: refereeId, said }));
    return {
      ...own,
      needs: repository.needsOf(db, own.id),
      standing: standingOf(held),
      replies,
      toAsk:
        contradictionToAsk(
          held,
          replies.map(({ at }) => at),
        )?.id ?? null,
      answers: answers.map(({ id, call, referee, at, answer, words, scope }) => ({
        id,
        call,
        referee,
        at,
        answer,
        words,
        scope,
      })),
    };
  }
  /** What a referee answered was said of the claim as it stands. */
  function requireUnanswered({ answers }: Claim, field: string): void {
    const [first] = answers;
    if (first)
      throw new Refusal(
        "refused",
        `${first.referee} answered this claim as it stands. Add another one instead.`,
        field,
      );
  }
  /** Links to a need that was removed may still be taken away. */
  function requireOpenBrief(need: string): void {
    const brief = repository.briefOf(db, need);
    if (brief !== undefined) openBrief(context, brief, "change which claims speak to its needs");
  }
  const get = (id: string): Claim => whole(found(repository.find(db, id), "claim"));

  return {
    "claims.list": ({ candidate }) => {
      nameOf(candidate);
      return repository.findOf(db, candidate).map(whole);
    },
    "claims.add": ({
      candidate,
      kind,
      statement,
      depth,
      employer = null,
      from = null,
      to = null,
      source,
      term: named,
    }) => {
      const name = nameOf(candidate);
      const id = newId();
      const term = meant(context, kind, statement, named);
      const claim = { candidate, kind, statement, depth, employer, fromOn: from, toOn: to, source, term };
      changes.insert("claim", toRow({ id, createdAt: now(), withdrawnAt: null, ...claim }));
      changes.name(`Added a claim of ${name}`);
      return get(id);
    },
    "claims.update": ({ id, from, to, ...patch }) => {
      const before = get(id);
      const { candidate } = before;
      for (const member of ["statement", "kind", "depth"] as const)
        if (patch[member] !== undefined && patch[member] !== before[member]) requireUnanswered(before, `/${member}`);
      changes.update("claim", id, toRow({ ...patch, ...reworded(context, before, patch), fromOn: from, toOn: to }));
      changes.name(`Changed a claim of ${nameOf(candidate)}`);
      return get(id);
    },
    "claims.withdraw": ({ id }) => {
      const claim = get(id);
      requireUnanswered(claim, "/id");
      const { candidate } = claim;
      changes.withdraw("claim", id);
      changes.name(`Removed a claim of ${nameOf(candidate)}`);
      return {};
    },
    "claims.reply": ({ claim, words }) => {
      const { candidate, answers } = get(claim);
      const name = nameOf(candidate);
      if (!answers.some(({ answer }) => answer === "contradicted"))
        throw new Refusal("refused", "Nobody contradicts this claim, so there is nothing to ask about.", "/claim");
      const made = { id: newId(), createdAt: now(), withdrawnAt: null };
      changes.insert("claim_reply", toRow({ ...made, claim, recruiter: author(), words }));
      changes.name(`Kept what ${name} says to a contradiction`);
      return get(claim);
    },
    "claims.linkNeed": ({ claim, need }) => {
      get(claim);
      if (repository.briefOf(db, need) === undefined)
        throw new Refusal("not-found", "That need is no longer here.", "/need");
      requireOpenBrief(need);
      if (repository.findLink(db, claim, need)) throw new Refusal("conflict", "That claim speaks to the need already.");
      changes.insert("claim_need", toRow({ id: newId(), createdAt: now(), withdrawnAt: null, claim, need }));
      changes.name("Linked a claim to a need");
      return get(claim);
    },
    "claims.unlinkNeed": ({ claim, need }) => {
      get(claim);
      requireOpenBrief(need);
      changes.withdraw("claim_need", found(repository.findLink(db, claim, need), "link"));
      changes.name("Took a claim off a need");
      return get(claim);
    },
  };
};
