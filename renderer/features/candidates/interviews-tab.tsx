import type { Rating } from "../../../shared/contract/interviews.ts";
import { minutesWords } from "../../../shared/domain/clock/durations.ts";
import { dayAndMonth, dayAndTime } from "../../parts/moment.ts";
import { CRITERION_NAMES } from "../../parts/score-strip.tsx";
import { Link } from "../../ui/link.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState } from "../../ui/states.tsx";
import type { PersonFacts } from "./person-store.ts";

interface Props {
  facts: PersonFacts;
  timeZone: string | undefined;
}

type Interview = PersonFacts["interviews"][number];

const STATES: Record<Interview["state"], string> = { planned: "Planned", live: "Going on", finished: "Finished" };

/** The calls with somebody, and every rating with what it rests on. */
export function InterviewsTab({ facts, timeZone }: Props) {
  const { interviews, ratings } = facts;
  return (
    <div className="person-body">
      <h2>Interviews</h2>
      {interviews.length === 0 && <EmptyState title="No interview yet. Schedule one and it waits for you on Today." />}
      <ul className="person-list">
        {interviews.map((interview) => (
          <li key={interview.id} className="interview">
            <Link href={pathOf(interview)}>
              {whenOf(interview, timeZone)}
              <span className="sr">, open the interview</span>
            </Link>
            <span className="person-quiet">
              {interview.brief ? (
                <>
                  <Secret>{interview.brief.client}</Secret>, {interview.brief.title}
                </>
              ) : (
                "General vetting"
              )}
            </span>
            <span className="person-quiet num">{minutesWords(interview.minutes)}</span>
            <span className="person-quiet">{STATES[interview.state]}</span>
          </li>
        ))}
      </ul>
      <h2>Ratings</h2>
      {ratings.length === 0 && <p className="person-quiet">Not rated yet.</p>}
      {ratings.map((rating, i) => (
        <ShownRating
          key={rating.id}
          rating={rating}
          place={`${i + 1} of ${ratings.length}`}
          facts={facts}
          timeZone={timeZone}
        />
      ))}
    </div>
  );
}

/** A call that is over leads to its scores, any other to the call. */
const pathOf = ({ id, state }: Interview): string => `/interviews/${id}/${state === "finished" ? "score" : "live"}`;

function whenOf({ plannedAt, startedAt }: Interview, timeZone: string | undefined): string {
  const at = startedAt ?? plannedAt;
  return at === null ? "No time yet" : dayAndTime(at, timeZone);
}

function ShownRating({
  rating,
  place,
  facts,
  timeZone,
}: {
  rating: Rating;
  /** Two of one day are told apart by it: "1 of 2". */
  place: string;
  facts: PersonFacts;
  timeZone: string | undefined;
}) {
  const { rater, submittedAt, scores, brief } = rating;
  const client = facts.briefs.find((one) => one.brief.id === brief)?.brief.client;
  return (
    <section className="rating" aria-label={`Rated by ${rater}, ${dayAndMonth(submittedAt, timeZone)}, ${place}`}>
      <p className="person-quiet">
        {rater}, {dayAndMonth(submittedAt, timeZone)}
        {client && (
          <>
            , for <Secret>{client}</Secret>
          </>
        )}
      </p>
      <ul>
        {scores.map(({ criterion, score, word, reason, evidence }) => (
          <li key={criterion} className="rating-score">
            <span className={`score num s${score}`}>
              <Secret>{score}</Secret>
            </span>
            <div>
              <p className="rating-what">
                {CRITERION_NAMES[criterion]} <Secret>{word}</Secret>
              </p>
              <p>{reason}</p>
              <ul className="rating-evidence">
                {evidence.map((id) => {
                  const one = facts.evidence.get(id);
                  return (
                    one && (
                      <li key={id}>
                        {one.quote ? (
                          <q>
                            <Secret>{one.text}</Secret>
                          </q>
                        ) : (
                          <Secret>{one.text}</Secret>
                        )}{" "}
                        <span className="person-quiet num">
                          <Secret>{one.from}</Secret>
                        </span>
                      </li>
                    )
                  );
                })}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
