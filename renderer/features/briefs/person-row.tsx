import { ChevronDown, MoreHorizontal } from "lucide-react";
import { type ReactNode, useRef } from "react";
import type { PersonOnBrief } from "../../../shared/contract/briefs.ts";
import { missingSteps } from "../../../shared/domain/briefs/people-steps.ts";
import { stageNames, stages } from "../../../shared/domain/briefs/stage.ts";
import { dayAndMonth } from "../../parts/moment.ts";
import { ScoreStrip } from "../../parts/score-strip.tsx";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Secret } from "../../ui/secret.tsx";
import type { OverviewStore } from "./overview-store.ts";
import type { Asked } from "./people-screen.tsx";
import "./person.css";

interface Props {
  person: PersonOnBrief;
  /** "2 of 4" */
  place: string;
  /** The one row that Tab stops at. */
  stop: boolean;
  /** How many must-haves the brief has. */
  musts: number;
  timeZone: string;
  store: OverviewStore;
  onFocus(): void;
  onAsk(about: Asked["about"]): void;
  onSchedule(): void;
  onRemove(candidate: string, row: Element | null): Promise<void>;
}

/** One person on the brief: their scores for it, what they confirmed and when, and what is missing. */
export function PersonRow({
  person,
  place,
  stop,
  musts,
  timeZone,
  store,
  onFocus,
  onAsk,
  onSchedule,
  onRemove,
}: Props) {
  const { candidate, name, consentAt, rate, rateConfirmedAt, available, availableConfirmedAt } = person;
  const row = useRef<HTMLLIElement>(null);
  const missing = missingSteps(person);
  const on = (at: string): string => dayAndMonth(at, timeZone);
  /** The button goes once it is recorded; focus stays with the person. */
  const consent = async (): Promise<void> => {
    if (await store.getState().recordConsent(candidate)) row.current?.focus();
  };
  return (
    <li ref={row} className="person" aria-label={`${name}, ${place}`} tabIndex={stop ? 0 : -1} onFocus={onFocus}>
      <div className="person-who">
        <Secret>
          <span className="person-name">{name}</span>
        </Secret>
        <Stage person={person} store={store} />
        {person.onShortlist && <span className="person-note">On the shortlist</span>}
        {person.sample && <span className="person-note">Sample data</span>}
      </div>
      <ScoreStrip scores={person.scores} />
      <More
        person={person}
        onAsk={onAsk}
        onSchedule={onSchedule}
        onRemove={() => void onRemove(candidate, row.current)}
      />
      <dl className="person-checks num">
        <Check label="Must-haves">{`${person.mustsCovered} of ${musts}`}</Check>
        <Check label="For this brief">{forThisBrief(person)}</Check>
        <Check label="Consent to represent">
          {consentAt ? (
            on(consentAt)
          ) : (
            <Button small onPress={() => void consent()}>
              Record consent<span className="sr"> of {name}</span>
            </Button>
          )}
        </Check>
        <Check label="Rate">
          {rate && <span className="secret">{rate}</span>}
          {rateConfirmedAt ? (
            <span className="person-note">confirmed {on(rateConfirmedAt)}</span>
          ) : (
            <Button small onPress={() => onAsk("rate")}>
              Confirm rate…<span className="sr"> of {name}</span>
            </Button>
          )}
        </Check>
        <Check label="Start">
          {available && <span>{available}</span>}
          {availableConfirmedAt ? (
            <span className="person-note">confirmed {on(availableConfirmedAt)}</span>
          ) : (
            <Button small onPress={() => onAsk("start")}>
              Confirm start…<span className="sr"> of {name}</span>
            </Button>
          )}
        </Check>
      </dl>
      {missing.length > 0 && (
        <ul className="person-missing" aria-label={`Missing for ${name}`}>
          {missing.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Check({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The two scores that belong to this client alone. */
function forThisBrief({ scores }: PersonOnBrief): ReactNode {
  const names = { C2: "Match", C3: "Stack fit" };
  return (["C2", "C3"] as const).map((criterion) => {
    const found = scores.find((one) => one.criterion === criterion);
    return (
      <span key={criterion}>
        {names[criterion]}{" "}
        {found?.score == null ? (
          "not rated yet"
        ) : (
          <Secret>
            {found.score} {found.word}
          </Secret>
        )}
      </span>
    );
  });
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

interface MoreProps {
  person: PersonOnBrief;
  onAsk(about: Asked["about"]): void;
  onSchedule(): void;
  onRemove(): void;
}

function More({ person, onAsk, onSchedule, onRemove }: MoreProps) {
  const entry = (id: string, words: string, onAction: () => void) => ({ id, words, text: words, onAction });
  return (
    <Menu
      label={`More for ${person.name}`}
      groups={[
        {
          id: "ask",
          label: "Ask",
          entries: [
            entry("interview", "Schedule an interview…", onSchedule),
            entry("rate", "Confirm rate…", () => onAsk("rate")),
            entry("start", "Confirm start…", () => onAsk("start")),
          ],
        },
        { id: "end", label: "End", entries: [entry("remove", "Remove from this brief", onRemove)] },
      ]}
    >
      <MoreHorizontal className="icon" aria-hidden="true" />
    </Menu>
  );
}
