import { Check, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useStore } from "zustand";
import type { RefereeSheet, ReferenceCall } from "../../../shared/contract/references.ts";
import { spanWords } from "../../../shared/domain/clock/part-dates.ts";
import { dayAndMonth } from "../../parts/moment.ts";
import { Button } from "../../ui/button.tsx";
import { KeptField } from "../../ui/kept-field.tsx";
import { Radios } from "../../ui/radios.tsx";
import { Secret } from "../../ui/secret.tsx";
import type { ReferenceCallStore } from "./call-store.ts";
import { IDENTITIES } from "./words.ts";

const RELATIONSHIPS = [
  { id: "engineering-lead", words: "Engineering lead they worked under" },
  { id: "peer", words: "A peer" },
  { id: "client", words: "A client" },
  { id: "other", words: "Someone else" },
] as const;

const FIELDS = [
  { id: "position", words: "Position", type: "text" },
  { id: "employerNow", words: "Employer now", type: "text" },
  { id: "employerThen", words: "Employer then", type: "text" },
  { id: "overlapFrom", words: "Worked together from", type: "text", hint: "2020, 2020-03 or 2020-03-16" },
  { id: "overlapTo", words: "Worked together until", type: "text", hint: "Left empty: still do" },
  { id: "phone", words: "Phone", type: "tel" },
  { id: "email", words: "Email", type: "email" },
] as const;

interface Props {
  store: ReferenceCallStore;
  sheet: RefereeSheet;
  call: ReferenceCall | undefined;
  timeZone: string;
}

/** Who is on the line: what they said they are, how we know, and what to look at twice. */
export function RefereePane({ store, sheet, call, timeZone }: Props) {
  const { identity, identify, setReferee, recordConsent } = useStore(store);
  const { referee, candidate } = sheet;
  const [editing, setEditing] = useState(false);
  const first = candidate.name.split(/\s+/u)[0] ?? candidate.name;
  const together = spanWords(referee.overlapFrom, referee.overlapTo);
  return (
    <div className="ref-who">
      <div className="ref-head">
        <h2>Referee</h2>
        <span className="spacer" />
        <Button small tone="quiet" onPress={() => setEditing(!editing)}>
          {editing ? "Show the details" : "Change the details"}
        </Button>
      </div>
      {editing ? (
        <div className="ref-fields">
          {FIELDS.map(({ id, words, type, ...more }) => (
            <KeptField
              key={id}
              label={words}
              type={type}
              kept={referee[id] ?? ""}
              {...more}
              onKeep={(value) => setReferee({ [id]: value === "" ? null : value })}
            />
          ))}
        </div>
      ) : (
        <dl className="ref-facts">
          <Fact name="Now" words={[referee.position, referee.employerNow].filter(Boolean).join(", ")} />
          <Fact name="Then" words={referee.employerThen ?? ""} />
          <Fact name="Worked together" words={together ?? ""} />
          <div>
            <dt>Phone</dt>
            <dd className="num">
              {referee.phone ? (
                <a className="link secret" href={`tel:${referee.phone.replace(/[^\d+]/gu, "")}`}>
                  {referee.phone}
                </a>
              ) : (
                "Not given"
              )}
            </dd>
          </div>
          {referee.email && <Fact name="Email" words={referee.email} />}
        </dl>
      )}
      {referee.cautions.length > 0 && (
        <ul className="ref-cautions" aria-label="Look at twice">
          {referee.cautions.map((words) => (
            <li key={words}>
              <TriangleAlert className="icon" aria-hidden="true" />
              {words}
            </li>
          ))}
        </ul>
      )}
      <div className="ref-block">
        <Radios
          label={`To ${first} they were`}
          options={RELATIONSHIPS}
          chosen={referee.relationship}
          onChoose={(relationship) => void setReferee({ relationship })}
        />
      </div>
      <div className="ref-block">
        <Radios
          label="How we know it’s them"
          options={IDENTITIES}
          chosen={identity}
          disabled={call?.state === "finished" || call?.state === "refused"}
          onChoose={(chosen) => void identify(chosen)}
        />
      </div>
      {referee.consentAt ? (
        <p className="ref-consent">
          <Check className="icon" aria-hidden="true" />
          <span>
            <Secret>{first}</Secret> agreed to this call, {dayAndMonth(referee.consentAt, timeZone)}
          </span>
        </p>
      ) : (
        <div className="ref-block">
          <Button onPress={() => void recordConsent()}>Record that {first} agrees to this call</Button>
        </div>
      )}
    </div>
  );
}

const Fact = ({ name, words }: { name: string; words: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{words ? <Secret>{words}</Secret> : "Not given"}</dd>
  </div>
);
