import { useState } from "react";
import type { Claim } from "../../../shared/contract/claims.ts";
import { answerWords } from "../../../shared/domain/claims/words.ts";
import { spanWords } from "../../../shared/domain/clock/part-dates.ts";
import { firstName } from "../../../shared/domain/shortlists/first-name.ts";
import type { Typing } from "../../api/typing.ts";
import { dayAndMonth } from "../../parts/moment.ts";
import { STANDING_WORDS, StandingGlyph } from "../../parts/standing.tsx";
import { Button } from "../../ui/button.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { AskAbout } from "./ask-about.tsx";
import { EditClaim, NewClaim } from "./claim-form.tsx";
import { byProof, DEPTHS, KINDS, SOURCES } from "./claim-words.ts";
import type { PersonFacts, PersonStore } from "./person-store.ts";

interface Props {
  store: PersonStore;
  typing: Typing;
  facts: PersonFacts;
  timeZone: string | undefined;
  /** The form for a new claim is open. */
  adding: boolean;
  onAdding(open: boolean): void;
}

/** What somebody says of their work, where each stands, and who said so. */
export function ClaimsTab({ store, typing, facts, timeZone, adding, onAdding }: Props) {
  const { claims, person } = facts;
  const [editing, setEditing] = useState<string | null>(null);
  const confirmed = claims.filter(({ standing }) => standing === "confirmed").length;
  return (
    <div className="person-body">
      <header className="person-head">
        <p className="person-sum num">{`${confirmed} of ${claims.length} confirmed`}</p>
        <span className="spacer" />
        {!adding && (
          <Button small keys="N" onPress={() => onAdding(true)}>
            Add a claim
          </Button>
        )}
      </header>
      {adding && <NewClaim store={store} typing={typing} person={person} onDone={() => onAdding(false)} />}
      {claims.length === 0 && !adding && (
        <EmptyState title="No claims yet. Add what they say they used, built or owned; referees can then confirm it." />
      )}
      <ul className="claims">
        {byProof(claims).map((claim) => (
          <li key={claim.id} className="claim">
            {editing === claim.id ? (
              <EditClaim store={store} claim={claim} briefs={facts.briefs} onDone={() => setEditing(null)} />
            ) : (
              <>
                <ShownClaim claim={claim} facts={facts} timeZone={timeZone} onEdit={() => setEditing(claim.id)} />
                {claim.toAsk && (
                  <AskAbout
                    key={claim.toAsk}
                    store={store}
                    typing={typing}
                    claim={claim}
                    first={firstName(person.name)}
                  />
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ShownProps {
  claim: Claim;
  facts: PersonFacts;
  timeZone: string | undefined;
  onEdit(): void;
}

function ShownClaim({ claim, facts, timeZone, onEdit }: ShownProps) {
  const { standing, statement, kind, depth, employer, from, to, source, answers, needs } = claim;
  const spoken = facts.briefs.flatMap((one) =>
    one.needs.filter(({ id }) => needs.includes(id)).map((need) => `${need.statement} (${one.brief.client})`),
  );
  return (
    <div className="claim-shown">
      <span className={`standing ${standing}`}>
        <StandingGlyph standing={standing} />
        {STANDING_WORDS[standing]}
      </span>
      <div className="claim-said">
        <p className="claim-statement">{statement}</p>
        <p className="claim-meta">
          {[KINDS[kind], DEPTHS[depth].toLowerCase()].join(", ")}
          {employer && (
            <>
              {", "}
              <Secret>{employer}</Secret>
            </>
          )}
          {spanWords(from, to) && `, ${spanWords(from, to)}`}. {SOURCES[source]}.
        </p>
        {spoken.length > 0 && (
          <p className="claim-meta">
            Speaks to <Secret>{spoken.join("; ")}</Secret>
          </p>
        )}
        {answers.map(({ id, referee, at, answer, words, scope }) => (
          <p key={id} className="claim-answer">
            <span className={`standing ${answer}`}>
              <StandingGlyph standing={answer} />
            </span>
            <span>
              {answerWords[answer]} by <Secret>{referee}</Secret>, {dayAndMonth(at, timeZone)}
              {words && (
                <>
                  {": "}
                  <q>
                    <Secret>{words}</Secret>
                  </q>
                </>
              )}
              {scope && ` Scope: ${scope}`}
            </span>
          </p>
        ))}
        {claim.replies.map(({ id, at, words }) => (
          <p key={id} className="claim-answer">
            <span />
            <span>
              <Secret>{firstName(facts.person.name)}</Secret>, {dayAndMonth(at, timeZone)}
              {": "}
              <q>
                <Secret>{words}</Secret>
              </q>
            </span>
          </p>
        ))}
      </div>
      <Button small tone="quiet" onPress={onEdit}>
        <span aria-hidden="true">Edit</span>
        <span className="sr">Edit the claim {statement}</span>
      </Button>
    </div>
  );
}
