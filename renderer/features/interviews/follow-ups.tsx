import { standingWords } from "../../../shared/domain/claims/words.ts";
import { stampWords } from "../../../shared/domain/clock/durations.ts";
import { Link } from "../../ui/link.tsx";
import { Secret } from "../../ui/secret.tsx";
import type { CallFacts } from "./call-facts.ts";

/** What the call left to do: questions still open, claims heard, and who may be rung. */
export function FollowUps({ facts }: { facts: CallFacts }) {
  const { interview, claims, referees } = facts;
  const open = interview.notes.filter(({ followUp }) => followUp);
  const heard = claims.filter(({ id }) => interview.notes.some(({ claim }) => claim === id));
  return (
    <section className="after" aria-labelledby="after-call">
      <h2 id="after-call">After the call</h2>
      <h3>To follow up</h3>
      {open.length === 0 && <p className="card-none">No question is open.</p>}
      <ul>
        {open.map(({ id, stampMs, text }) => (
          <li key={id}>
            <time>{stampWords(stampMs)}</time> <Secret>{text}</Secret>
          </li>
        ))}
      </ul>
      <h3>Claims heard</h3>
      {heard.length === 0 && <p className="card-none">No note names a claim.</p>}
      <ul>
        {heard.map(({ id, statement, depth, standing }) => (
          <li key={id}>
            <Secret>{statement}</Secret>, {depth}. {standingWords[standing]}
          </li>
        ))}
      </ul>
      {heard.length > 0 && (
        <p>
          <Link href={`/candidates/${interview.candidate.id}/claims`}>
            Put them right: kind, how deep, where and when
          </Link>
        </p>
      )}
      <h3>Referees</h3>
      <ul>
        {refereeGaps(referees).map((words) => (
          <li key={words}>
            <Secret>{words}</Secret>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is missing before referees can be rung, in words. */
export const refereeGaps = (referees: CallFacts["referees"]): string[] =>
  referees.length === 0
    ? ["No referee yet. Ask who led the engineering, and whether you may ring them."]
    : referees.map(({ name, phone, email, consentAt }) => {
        if (consentAt === null) return `${name}: consent to ring isn’t recorded.`;
        return phone || email ? `${name}: ready to ring.` : `${name}: no number and no address.`;
      });
