import { ChevronDown } from "lucide-react";
import { useRef } from "react";
import type { PersonOnBrief } from "../../../shared/contract/briefs.ts";
import { stageNames, stages } from "../../../shared/domain/briefs/stage.ts";
import { dayAndMonth } from "../../parts/moment.ts";
import { ScoreStrip } from "../../parts/score-strip.tsx";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Secret } from "../../ui/secret.tsx";
import type { OverviewStore } from "./overview-store.ts";

interface Props {
  people: readonly PersonOnBrief[];
  /** How many must-haves the brief has. */
  musts: number;
  timeZone: string | undefined;
  store: OverviewStore;
}

/** Everybody on the brief: how far, what they scored, and what is still missing, in words. */
export function PeopleList({ people, musts, timeZone, store }: Props) {
  return (
    <ul className="people">
      {people.map((person, at) => (
        <li key={person.candidate} className="person" aria-label={`${person.name}, ${at + 1} of ${people.length}`}>
          <div className="person-who">
            <Secret>
              <span className="person-name">{person.name}</span>
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
          <Missing person={person} store={store} />
        </li>
      ))}
    </ul>
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

function Confirmed({ person, timeZone }: { person: PersonOnBrief; timeZone: string | undefined }) {
  const { rateConfirmedAt, availableConfirmedAt } = person;
  const rate = rateConfirmedAt && dayAndMonth(rateConfirmedAt, timeZone);
  const start = availableConfirmedAt && dayAndMonth(availableConfirmedAt, timeZone);
  if (!rate && !start) return null;
  if (rate === start) return <span>Rate and start confirmed {rate}</span>;
  const words = [rate && `rate confirmed ${rate}`, start && `start confirmed ${start}`].filter(Boolean).join(", ");
  return <span className="person-confirmed">{words}</span>;
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
