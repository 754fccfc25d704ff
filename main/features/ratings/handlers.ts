import type { Rating, ratings } from "../../../shared/contract/interviews.ts";
import { Refusal } from "../../../shared/contract/operation.ts";
import { toRow } from "../../db/rows.ts";
import { requireEvidence } from "../evidence.ts";
import { type Context, found, type Handlers } from "../handlers.ts";
import { openBrief } from "../open-brief.ts";
import * as repository from "./repository.ts";

/** Ratings, locked once they are submitted; a draft is kept outside the record. */
export const ratingHandlers = (context: Context): Handlers<keyof typeof ratings> => {
  const { db, changes, now, newId, author, playbook } = context;
  const nameOf = (candidate: string): string => found(repository.candidateName(db, candidate), "person");

  function requireOnBrief(candidate: string, brief: string): void {
    nameOf(candidate);
    openBrief(context, brief, "rate people for it");
    if (!repository.isOnBrief(db, candidate, brief))
      throw new Refusal("not-found", "That person isn’t on this brief.", "/brief");
  }

  const whole = ({ scores, ...rating }: repository.RatingRow): Rating => ({
    ...rating,
    scores: scores.map((score) => ({
      ...score,
      word: playbook.criteria.anchorWords[score.score - 1] ?? "",
      anchor: playbook.criteria.criteria[score.criterion].anchors[score.score - 1] ?? "",
    })),
  });

  return {
    "ratings.list": ({ candidate, brief = null }) => {
      nameOf(candidate);
      return repository.findOf(db, candidate, brief).map(whole);
    },
    "ratings.draft": ({ candidate, brief }) => {
      nameOf(candidate);
      return repository.readDraft(db, author(), candidate, brief);
    },
    "ratings.keepDraft": ({ candidate, brief, scores }) => {
      requireOnBrief(candidate, brief);
      repository.keepDraft(db, author(), candidate, brief, scores);
      return {};
    },
    "ratings.submit": ({ candidate, brief, interview = null, scores }) => {
      requireOnBrief(candidate, brief);
      const twice = scores.findIndex(({ criterion }, i) => scores.findIndex((s) => s.criterion === criterion) < i);
      if (twice >= 0) throw new Refusal("refused", "Each criterion is scored once.", `/scores/${twice}/criterion`);
      if (interview !== null && repository.interviewed(db, interview) !== candidate)
        throw new Refusal("not-found", "This person has no such interview.", "/interview");
      requireEvidence(
        db,
        candidate,
        scores.map(({ evidence }, i) => ({ field: `/scores/${i}/evidence`, evidence })),
      );
      const id = newId();
      const made = { createdAt: now(), withdrawnAt: null };
      const rating = { id, ...made, candidate, brief, interview, recruiter: author(), submittedAt: now() };
      changes.insert("rating", toRow({ ...rating, playbookVersion: playbook.about.version }));
      for (const score of scores) changes.insert("rating_score", toRow({ id: newId(), ...made, rating: id, ...score }));
      const done = new Set(scores.map(({ criterion }) => criterion));
      const left = repository.readDraft(db, author(), candidate, brief).filter((one) => !done.has(one.criterion));
      repository.keepDraft(db, author(), candidate, brief, left);
      changes.name(`Submitted a rating of ${nameOf(candidate)}`);
      changes.barrier();
      return whole(
        found(
          repository.findOf(db, candidate, brief).find((one) => one.id === id),
          "rating",
        ),
      );
    },
  };
};
