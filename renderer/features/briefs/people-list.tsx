import { ChevronDown } from "lucide-react";
import { useRef, useState } from "react";
import type { PersonOnBrief } from "../../../shared/contract/briefs.ts";
import { stageNames, stages } from "../../../shared/domain/briefs/stage.ts";
import { dayAndMonth } from "../../parts/moment.ts";
import { ScoreStrip } from "../../parts/score-strip.tsx";
import { Button } from "../../ui/button.tsx";
import { Link } from "../../ui/link.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Secret } from "../../ui/secret.tsx";
import type { OverviewStore } from "./overview-store.ts";
import { listKeys } from "./people-keys.ts";
import "./person.css";

interface Props {
  people: readonly PersonOnBrief[];
  /** How many must-haves the brief has. */
  musts: number;
  timeZone: string;
  store: OverviewStore;
}

/** Everybody on the brief: how far, what they scored, and what is still missing, in words. */
export function PeopleList({ people, musts, timeZone, store }: Props) {
  const [current, setCurrent] = useState(0);
  const hear = listKeys({
    stage: (row) => row.querySelector("button")?.click(),
    shortlist: (at) => people[at] && void turn(store, people[at]),
  });
  return (
    <ul className="people" onKeyDown={hear}>
      {people.map((person, at) => (
        <li
          key={person.candidate}
          className="person"
          aria-label={`${person.name}, ${at + 1} of ${people.length}`}
          tabIndex={at === Math.min(current, people.length - 1) ? 0 : -1}
          onFocus={() => setCurrent(at)}
        >
          <div className="person-who">
            <Secret>
              <Link className="person-name link" href={`/candidates/${person.candidate}/profile`}>
                {person.name}
              </Link>
            </Secret>
            <Stage person={person} store={store} />
          </div>
          <ScoreStrip scores={person.scores} />
          <p className="person-facts num">
            <span>{`${person.mustsCovered} of ${musts} must-haves`}</span>
            {person.rate && <span className="secret">{person.rate}</span>}
            {person.available && <span>Starts {person.available}</span>}
            <Confirmed person={person} timeZone={timeZone} />
            {person.sample && <span>Sample data</span>}
          </p>
          <Shortlisted person={person} store={store} />
          <Missing person={person} store={store} />
        </li>
      ))}
    </ul>
  );
}

/** On the shortlist or off it. */
const turn = (store: OverviewStore, { candidate, onShortlist }: PersonOnBrief): Promise<void> =>
  onShortlist ? store.getState().takeOffShortlist(candidate) : store.getState().addToShortlist(candidate);

function Shortlisted({ person, store }: { person: PersonOnBrief; store: OverviewStore }) {
  const { name, onShortlist } = person;
  return (
    <div className="person-turn">
      <Button small tone={onShortlist ? "quiet" : "secondary"} onPress={() => void turn(store, person)}>
        <span aria-hidden="true">{onShortlist ? "Take off the list" : "Add to the shortlist"}</span>
        <span className="sr">{onShortlist ? `Take ${name} off the shortlist` : `Add ${name} to the shortlist`}</span>
      </Button>
    </div>
  );
}

function Stage({ person, store }: { person: PersonOnBrief; store: OverviewStore }) {
  const words = stageNames[person.stage];
  return (
    <Menu
      label={`Stage of ${person.name}: ${words}`}
      className="btn quiet small"
      groups={[
        {
          id: "stages",
          label: "Stages",
          entries: stages.map((stage) => ({
            id: stage,
            words: stageNames[stage],
            text: stageNames[stage],
            onAction: () => void store.getState().setStage(person.candidate, stage),
          })),
        },
      ]}
    >
      {words}
      <ChevronDown className="icon" aria-hidden="true" />
    </Menu>
  );
}

function Confirmed({ person, timeZone }: { person: PersonOnBrief; timeZone: string }) {
  const { consentAt, rateConfirmedAt, availableConfirmedAt } = person;
  const rate = rateConfirmedAt && dayAndMonth(rateConfirmedAt, timeZone);
  const start = availableConfirmedAt && dayAndMonth(availableConfirmedAt, timeZone);
  const words =
    rate === start
      ? rate && `rate and start confirmed ${rate}`
      : [rate && `rate confirmed ${rate}`, start && `start confirmed ${start}`].filter(Boolean).join(", ");
  return (
    <>
      {words && <span className="person-confirmed">{words}</span>}
      {consentAt && <span>Consent {dayAndMonth(consentAt, timeZone)}</span>}
    </>
  );
}

function Missing({ person, store }: { person: PersonOnBrief; store: OverviewStore }) {
  const { missing, consentAt, candidate, name } = person;
  const here = useRef<HTMLDivElement>(null);
  /** The button goes once it is recorded; focus moves to the person's stage, the first control of the row. */
  const record = async (): Promise<void> => {
    const row = here.current?.closest("li");
    if (await store.getState().recordConsent(candidate)) row?.querySelector("button")?.focus();
  };
  if (missing.length === 0 && consentAt) return null;
  return (
    <div className="person-missing" ref={here}>
      {missing.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {!consentAt && (
        <Button small tone="secondary" onPress={() => void record()}>
          <span aria-hidden="true">Record consent</span>
          <span className="sr">Record that {name} agrees to be represented</span>
        </Button>
      )}
    </div>
  );
}
