import type { ReactNode } from "react";
import type { Rating } from "../../../shared/contract/interviews.ts";
import { criterionNames } from "../../../shared/domain/interviews/criteria.ts";
import { Secret } from "../../ui/secret.tsx";

interface Props {
  rating: Rating;
  /** When, in words. */
  submitted: string;
  action: ReactNode;
}

/** A rating as it was submitted: it can be read, not changed. */
export function LockedRating({ rating, submitted, action }: Props) {
  return (
    <section className="locked" aria-label="Submitted rating">
      <p className="locked-head">
        <span>
          Submitted by {rating.rater}, {submitted}. It is locked.
        </span>
        {action}
      </p>
      <dl>
        {rating.scores.map(({ criterion, score, word, reason, evidence }) => (
          <div key={criterion} className="locked-score">
            <dt>
              <span className="card-tag">{criterion}</span> {criterionNames[criterion]}
            </dt>
            <dd>
              <Secret>
                <b className="num">{score}</b> {word}. {reason}
              </Secret>{" "}
              <span className="card-none">{evidence.length === 1 ? "1 note" : `${evidence.length} notes`}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
