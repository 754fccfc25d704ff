import { useState } from "react";
import type { Referee, ReferenceCall } from "../../../shared/contract/references.ts";
import { relationshipWords } from "../../../shared/domain/claims/words.ts";
import { minutesWords } from "../../../shared/domain/clock/durations.ts";
import { spanWords } from "../../../shared/domain/clock/part-dates.ts";
import { dayAndMonth } from "../../parts/moment.ts";
import { Button } from "../../ui/button.tsx";
import { Link } from "../../ui/link.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState } from "../../ui/states.tsx";
import type { PersonFacts, PersonStore } from "./person-store.ts";
import { EditReferee, NewReferee } from "./referee-form.tsx";

interface Props {
  store: PersonStore;
  facts: PersonFacts;
  timeZone: string | undefined;
  adding: boolean;
  onAdding(open: boolean): void;
  onRing(referee: Referee): void;
}

/** Who can speak for somebody, whether we may ring, and what the calls came to. */
export function ReferencesTab({ store, facts, timeZone, adding, onAdding, onRing }: Props) {
  const { referees, calls, person } = facts;
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <div className="person-body">
      <header className="person-head">
        <h2>Referees</h2>
        <span className="spacer" />
        {!adding && (
          <Button small onPress={() => onAdding(true)}>
            Add a referee
          </Button>
        )}
      </header>
      {adding && <NewReferee store={store} candidate={person.id} onDone={() => onAdding(false)} />}
      {referees.length === 0 && !adding && (
        <EmptyState title="No referees yet. Ask who led the engineering there, and whether you may ring them." />
      )}
      <ul className="person-list">
        {referees.map((referee) => (
          <li key={referee.id} className="referee">
            {editing === referee.id ? (
              <EditReferee store={store} referee={referee} onDone={() => setEditing(null)} />
            ) : (
              <ShownReferee
                store={store}
                referee={referee}
                calls={calls.filter((call) => call.referee.id === referee.id)}
                timeZone={timeZone}
                onEdit={() => setEditing(referee.id)}
                onRing={() => onRing(referee)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ShownProps {
  store: PersonStore;
  referee: Referee;
  calls: readonly ReferenceCall[];
  timeZone: string | undefined;
  onEdit(): void;
  onRing(): void;
}

const CALLS: Record<ReferenceCall["state"], string> = {
  ringing: "ringing",
  "call-back": "asked to be rung back",
  open: "going on",
  refused: "declined",
  finished: "finished",
};

function ShownReferee({ store, referee, calls, timeZone, onEdit, onRing }: ShownProps) {
  const { id, name, position, employerThen, employerNow, relationship, email, phone, consentAt, cautions } = referee;
  const consent = (): void => void store.getState().change("consent", "references.recordConsent", { referee: id });
  const why = `why-${id}`;
  const overlap = spanWords(referee.overlapFrom, referee.overlapTo);
  return (
    <>
      <div className="referee-who">
        <p className="referee-name">
          <Secret>{name}</Secret>
        </p>
        <p className="person-quiet">
          <Secret>{[position, employerThen && `then at ${employerThen}`].filter(Boolean).join(", ")}</Secret>
          {employerNow && (
            <>
              {", now at "}
              <Secret>{employerNow}</Secret>
            </>
          )}
        </p>
        <p className="person-quiet">
          {[relationship && relationshipWords(relationship), overlap && `together ${overlap}`]
            .filter(Boolean)
            .join(", ")}
        </p>
        {(phone || email) && (
          <p className="referee-contact num">
            {phone && (
              <Link href={`tel:${phone.replace(/[^\d+]/g, "")}`}>
                <Secret>{phone}</Secret>
              </Link>
            )}
            {email && <Secret>{email}</Secret>}
          </p>
        )}
        {cautions.map((words) => (
          <p key={words} className="referee-caution">
            {words}
          </p>
        ))}
        {calls.map((call) => (
          <p key={call.id}>
            <Link href={`/references/${id}/live`}>
              {`Call of ${dayAndMonth(call.at, timeZone)}`}
              <span className="sr"> with {name}</span>
            </Link>{" "}
            <span className="person-quiet num">{`${minutesWords(call.minutes)}, ${CALLS[call.state]}`}</span>
          </p>
        ))}
      </div>
      <div className="referee-acts">
        <p id={why} className="person-quiet">
          {consentAt
            ? `They agreed that we ring, ${dayAndMonth(consentAt, timeZone)}.`
            : "The candidate hasn’t agreed that we ring them."}
        </p>
        {!consentAt && (
          <Button small onPress={consent}>
            <span aria-hidden="true">Record consent to ring</span>
            <span className="sr">Record that we may ring {name}</span>
          </Button>
        )}
        <Button small disabled={!consentAt} describedBy={why} onPress={onRing}>
          <span aria-hidden="true">Ring…</span>
          <span className="sr">Ring {name}</span>
        </Button>
        <Button small tone="quiet" onPress={onEdit}>
          <span aria-hidden="true">Edit</span>
          <span className="sr">Edit the referee {name}</span>
        </Button>
      </div>
    </>
  );
}
