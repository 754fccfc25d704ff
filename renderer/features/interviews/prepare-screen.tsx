import { useEffect } from "react";
import { useStore } from "zustand";
import { assertNever } from "../../../shared/domain/assert-never.ts";
import { claimsToTest } from "../../../shared/domain/claims/to-test.ts";
import { dayAndMonth, dayAndTime } from "../../parts/moment.ts";
import { ReadError } from "../../parts/read-error.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { STANDING_WORDS, StandingGlyph } from "../../parts/standing.tsx";
import { zoneAt } from "../../parts/wall-time.ts";
import { CommandButton } from "../../ui/command-button.tsx";
import type { Command } from "../../ui/commands.ts";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { Secret } from "../../ui/secret.tsx";
import { ErrorNote, Skeleton } from "../../ui/states.tsx";
import { Tick } from "../../ui/tick.tsx";
import type { CallFacts } from "./call-facts.ts";
import { EarlierNotes } from "./earlier-notes.tsx";
import { refereeGaps } from "./follow-ups.tsx";
import { aboutCall, callFrame } from "./interview-frame.ts";
import type { InterviewStore } from "./interview-store.ts";
import { LinkBrief } from "./link-brief.tsx";
import { Timings } from "./timings.tsx";
import "./prepare-screen.css";

interface Props {
  store: InterviewStore;
  id: string;
  timeZone: string | undefined;
}

/** Ready in a minute: what to test, the guide with its timings, what is known from before. */
export function PrepareScreen({ store, id, timeZone }: Props) {
  const { open, facts: read, error, refused, start, arrange } = useStore(store);
  const facts = read?.interview.id === id ? read : null;
  const go = useGo();
  useEffect(() => open(id), [open, id]);
  const command = facts && mainCommand(facts, go, start);
  const name = facts?.interview.candidate.name;
  useScreen({
    title: name ? `${name} – Prepare` : "Prepare",
    ...callFrame(facts, "Prepare"),
    commands: command ? [command] : [],
  });
  return (
    <Page
      title={
        <ScreenTitle>
          {name ? (
            <>
              Interview with <Secret>{name}</Secret>
            </>
          ) : (
            "Interview"
          )}
        </ScreenTitle>
      }
      actions={command && <CommandButton command={command} tone="primary" />}
    >
      {error && (
        <ReadError href="/interviews" words="All interviews" shown={facts !== null}>
          {error}
        </ReadError>
      )}
      {refused && <ErrorNote>{refused}</ErrorNote>}
      {!facts && !error && <Skeleton rows={8} />}
      {facts && (
        <>
          <p className="prepare-when num">
            <Secret>{aboutCall(facts)}</Secret>. {whenWords(facts, timeZone)}
          </p>
          {facts.interview.brief === null && <LinkBrief store={store} />}
          <div className="prepare">
            <div>
              <ToTest facts={facts} />
              <section aria-labelledby="prepare-referees">
                <h2 id="prepare-referees">Referees</h2>
                <ul className="prepare-list">
                  {refereeGaps(facts.referees).map((words) => (
                    <li key={words}>
                      <Secret>{words}</Secret>
                    </li>
                  ))}
                </ul>
              </section>
              <EarlierNotes facts={facts} dayOf={(at) => dayAndMonth(at, timeZone)} />
            </div>
            <div>
              <section aria-labelledby="prepare-told">
                <h2 id="prepare-told">Before the first note</h2>
                <p className="prepare-read">“{facts.interview.noteTaking}”</p>
                <Tick ticked={facts.interview.toldAt !== null} onTick={(told) => void arrange({ told })}>
                  Told them I take notes; no audio is recorded
                </Tick>
              </section>
              <Timings facts={facts} onChange={(timings) => void arrange({ timings })} />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}

/** Starts the call, or leads to where it stands. */
function mainCommand({ interview }: CallFacts, go: (path: string) => void, start: () => Promise<boolean>): Command {
  const { id, state } = interview;
  switch (state) {
    case "planned":
      return {
        id: "interview.start",
        words: "Start the interview",
        keys: "Mod+Enter",
        run: () => void start().then((begun) => begun && go(`/interviews/${id}/live`)),
      };
    case "live":
      return {
        id: "interview.back",
        words: "Back to the call",
        keys: "Mod+Enter",
        run: () => go(`/interviews/${id}/live`),
      };
    case "finished":
      return {
        id: "interview.rate",
        words: "Open the rating",
        keys: "Mod+Enter",
        run: () => go(`/interviews/${id}/score`),
      };
    default:
      return assertNever(state);
  }
}

/** "Thu 12 Mar, 9:20 am AEDT, 45 min. 0491 570 156" */
function whenWords({ interview, candidate }: CallFacts, timeZone: string | undefined): string {
  const { plannedAt, minutes, sample } = interview;
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const when = plannedAt ? `${dayAndTime(plannedAt, zone)} ${zoneAt(plannedAt, zone)}, ` : "";
  return `${when}${minutes} min. ${candidate.phone ?? "No phone number yet"}${sample ? ". Sample data" : ""}`;
}

function ToTest({ facts }: { facts: CallFacts }) {
  const { claims, needs } = facts;
  const { toTest, confirmed } = claimsToTest(claims, needs);
  const unproven = needs.filter(({ weight, standing }) => weight === "must" && standing !== "confirmed");
  return (
    <>
      <section aria-labelledby="prepare-claims">
        <h2 id="prepare-claims">Claims to test</h2>
        {claims.length === 0 && (
          <p className="prepare-none">No claims yet. What they say on the call becomes the first.</p>
        )}
        <ul className="prepare-list">
          {toTest.map(({ id, statement, standing, employer }) => (
            <li key={id} className="prepare-standing">
              <StandingGlyph standing={standing} />
              <span>
                <Secret>{statement}</Secret>
                <span className="prepare-none">
                  {" "}
                  {STANDING_WORDS[standing]}
                  {employer && (
                    <>
                      , <Secret>{employer}</Secret>
                    </>
                  )}
                </span>
              </span>
            </li>
          ))}
        </ul>
        {confirmed.length > 0 && (
          <p className="prepare-none">
            {confirmed.length === 1 ? "1 other is" : `${confirmed.length} others are`} confirmed already.
          </p>
        )}
      </section>
      {facts.interview.brief && (
        <section aria-labelledby="prepare-needs">
          <h2 id="prepare-needs">Must-haves without evidence</h2>
          {unproven.length === 0 && <p className="prepare-none">Every must-have is confirmed by somebody.</p>}
          <ul className="prepare-list">
            {unproven.map(({ id, statement, standing }) => (
              <li key={id} className="prepare-standing">
                <StandingGlyph standing={standing ?? "not-checked"} />
                <span>
                  <Secret>{statement}</Secret>{" "}
                  <span className="prepare-none">{standing ? STANDING_WORDS[standing] : "No claim speaks to it"}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
