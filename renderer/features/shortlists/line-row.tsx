import { ArrowDown, ArrowUp, Ellipsis } from "lucide-react";
import type { Evidence, Shortlist, ShortlistLine } from "../../../shared/contract/shortlists.ts";
import { firstName } from "../../../shared/domain/shortlists/first-name.ts";
import type { Typing } from "../../api/typing.ts";
import { dayAndMonth } from "../../parts/moment.ts";
import { ScoreStrip } from "../../parts/score-strip.tsx";
import { STANDING_WORDS, StandingGlyph } from "../../parts/standing.tsx";
import { Button, IconButton } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Grip } from "../../ui/row-list.tsx";
import { Secret } from "../../ui/secret.tsx";
import { Tick } from "../../ui/tick.tsx";
import { toggled } from "./builder-commands.ts";
import type { BuilderStore } from "./builder-store.ts";
import { GateFixes, GatesMet } from "./gates.tsx";
import { ReasonEditor } from "./reason-editor.tsx";
import { Reasons } from "./reasons.tsx";

interface Props {
  line: ShortlistLine;
  /** Its place, counted from 1. */
  at: number;
  shortlist: Shortlist;
  evidence: Evidence | null;
  editing: boolean;
  picked: readonly string[];
  timeZone: string;
  store: BuilderStore;
  typing: Typing;
  onPick(candidates: readonly string[]): void;
  onEdit(line: string | null): void;
  onWithdraw(line: string): void;
  onOpen(line: string): void;
}

/** One person on the list: how they were rated, what they cover, why they are there, and what still stands in the way. */
export function LineRow(props: Props) {
  const { line, at, shortlist, picked, onPick, timeZone } = props;
  const { candidate, left, scores, rate, start, place } = line;
  const count = shortlist.lines.length;
  return (
    <div className={left ? "line left" : "line"}>
      <Grip label={`Drag ${candidate.name}`} />
      <div className="line-at">
        <span className="line-rank num" aria-hidden="true">
          {at}
        </span>
        {!left && (
          <Tick
            ticked={picked.includes(candidate.id)}
            label={`Compare ${candidate.name}`}
            onTick={() => onPick(toggled(picked, candidate.id))}
          />
        )}
      </div>
      <div className="line-body">
        <div className="line-top">
          <h2 className="line-name">
            <Secret>{left ? <s>{candidate.name}</s> : candidate.name}</Secret>
          </h2>
          <ScoreStrip scores={scores} />
          <Covered line={line} />
          <Moves {...props} count={count} />
        </div>
        {left ? (
          <Left {...props} left={left} timeZone={timeZone} />
        ) : (
          <>
            <div className="line-rest">
              <Why {...props} />
              <div className="line-facts num">
                {rate && (
                  <span>
                    <Money words={rate} />
                  </span>
                )}
                {start && <span>Starts {start}</span>}
                {place && <span className="secret">{place}</span>}
                <GatesMet gates={line.gates} />
              </div>
            </div>
            <GateFixes line={line} store={props.store} />
          </>
        )}
      </div>
    </div>
  );
}

function Why({ line, evidence, editing, store, typing, onEdit }: Props) {
  if (!editing) return <Reasons line={line} onEdit={() => onEdit(line.id)} />;
  return <ReasonEditor line={line} evidence={evidence} store={store} typing={typing} onClose={() => onEdit(null)} />;
}

/** "A$1,120" stands out of "A$1,120 a day, in budget". */
function Money({ words }: { words: string }) {
  const [sum = "", ...rest] = words.split(" ");
  return (
    <Secret>
      <b>{sum}</b> {rest.join(" ")}
    </Secret>
  );
}

function Covered({ line: { needs, musts } }: { line: ShortlistLine }) {
  return (
    <span className="line-covered num">
      <span className="line-glyphs" aria-hidden="true">
        {needs.slice(0, musts.of).map(({ need, standing, who }) =>
          standing ? (
            <span key={need} className={`standing ${standing}`} title={who || STANDING_WORDS[standing]}>
              <StandingGlyph standing={standing} />
            </span>
          ) : (
            <span key={need} className="line-blank" title="Not claimed" />
          ),
        )}
      </span>
      {musts.covered} of {musts.of} <span className="sr">must-haves confirmed</span>
    </span>
  );
}

function Moves({
  line,
  at,
  count,
  shortlist,
  picked,
  store,
  onEdit,
  onPick,
  onWithdraw,
  onOpen,
}: Props & { count: number }) {
  const { id, candidate, left } = line;
  const { name } = candidate;
  const first = firstName(name);
  const { move, takeOff } = store.getState();
  const to = (place: number): void => void move(id, place);
  const entry = (of: string, words: string, onAction: () => void, keys?: string) => ({
    id: of,
    words,
    text: words,
    onAction,
    ...(keys && { keys }),
  });
  const places = shortlist.lines.map((_, i) => i + 1).filter((place) => place !== at);
  return (
    <span className="line-moves">
      <IconButton
        label={`Move ${first} up`}
        icon={<ArrowUp className="icon" aria-hidden="true" />}
        disabled={at === 1}
        onPress={() => to(at - 1)}
      />
      <IconButton
        label={`Move ${first} down`}
        icon={<ArrowDown className="icon" aria-hidden="true" />}
        disabled={at === count}
        onPress={() => to(at + 1)}
      />
      <Menu
        label={`More for ${name}`}
        groups={[
          {
            id: "words",
            label: "Words",
            entries: left
              ? [entry("evidence", "Evidence", () => onOpen(id), "Enter")]
              : [
                  entry("evidence", "Evidence", () => onOpen(id), "Enter"),
                  entry("why", `Write why ${first}`, () => onEdit(id), "R"),
                  entry(
                    "pick",
                    picked.includes(candidate.id) ? `Don’t compare ${first}` : `Pick ${first} to compare`,
                    () => onPick(toggled(picked, candidate.id)),
                    "X",
                  ),
                ],
          },
          {
            id: "places",
            label: "Move to",
            entries: places.map((place) => entry(`to-${place}`, `Move to ${place} of ${count}`, () => to(place))),
          },
          {
            id: "ends",
            label: "Off the list",
            entries: [
              ...(left ? [] : [entry("withdraw", `${first} withdrew…`, () => onWithdraw(id))]),
              entry("off", `Take ${first} off the shortlist`, () => void takeOff(id)),
            ],
          },
        ]}
      >
        <Ellipsis className="icon" aria-hidden="true" />
      </Menu>
    </span>
  );
}

interface LeftProps extends Pick<Props, "line" | "shortlist" | "store"> {
  left: NonNullable<ShortlistLine["left"]>;
  timeZone: string;
}

function Left({ line, shortlist, store, left: { at, why }, timeZone }: LeftProps) {
  const { id, candidate } = line;
  const first = firstName(candidate.name);
  const { replace, takeOff } = store.getState();
  return (
    <div className="line-left">
      <p>
        Withdrew {dayAndMonth(at, timeZone)}
        {why && (
          <>
            : <Secret>{why}</Secret>
          </>
        )}
      </p>
      {shortlist.ready.length > 0 ? (
        <Menu
          label={`Replace ${candidate.name}`}
          className="btn secondary small"
          groups={[
            {
              id: "ready",
              label: "Ready people",
              entries: shortlist.ready.map((one) => ({
                id: one.candidate,
                words: <Secret>{one.name}</Secret>,
                text: one.name,
                onAction: () => void replace(id, one.candidate),
              })),
            },
          ]}
        >
          Replace {first}…
        </Menu>
      ) : (
        <>
          <p className="line-quiet">Nobody else is ready to take the place.</p>
          <Button small tone="quiet" onPress={() => void takeOff(id)}>
            Take {first} off
          </Button>
        </>
      )}
    </div>
  );
}
