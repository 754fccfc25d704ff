import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { staleBefore, vettedWords } from "../../../shared/domain/candidates/vetting.ts";
import type { Typing } from "../../api/typing.ts";
import { ReadError } from "../../parts/read-error.tsx";
import { focusHeading, ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import type { Command } from "../../ui/commands.ts";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { Secret } from "../../ui/secret.tsx";
import { ErrorNote, Skeleton } from "../../ui/states.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { useEscape } from "../../ui/use-escape.ts";
import { AddToBrief } from "./add-to-brief.tsx";
import { BriefsTab } from "./briefs-tab.tsx";
import { ClaimsTab } from "./claims-tab.tsx";
import { HistoryTab } from "./history-tab.tsx";
import { InterviewsTab } from "./interviews-tab.tsx";
import { type PersonFacts, type PersonStore, type PersonTab, personTabs } from "./person-store.ts";
import { ProfileTab } from "./profile-tab.tsx";
import { ReferencesTab } from "./references-tab.tsx";
import { leadWords } from "./words.ts";
import "./person-screen.css";

interface Props {
  store: PersonStore;
  typing: Typing;
  id: string;
  tab: PersonTab;
  timeZone: string | undefined;
  /** Asks when they are interviewed. */
  onSchedule(): void;
  /** The name of what undo would take back. */
  undo: string | null;
  onUndo(): void;
}

type Adding = "claim" | "referee" | null;

const WORDS: Record<PersonTab, string> = {
  profile: "Profile",
  claims: "Claims",
  interviews: "Interviews",
  references: "References",
  briefs: "Briefs",
  history: "History",
};

/** The whole record of one person. */
export function PersonScreen({ store, typing, id, tab, timeZone, onSchedule, undo, onUndo }: Props) {
  const state = useStore(store);
  const [joining, setJoining] = useState(false);
  const [adding, setAdding] = useState<Adding>(null);
  const go = useGo();
  const { open } = state;
  useEffect(() => open(id, tab), [open, id, tab]);
  const facts = state.id === id ? state.facts : null;
  const name = facts?.person.name;
  const to = (next: PersonTab): void => go(`/candidates/${id}/${next}`);
  const add = (what: "claim" | "referee"): void => {
    setAdding(what);
    to(what === "claim" ? "claims" : "references");
  };
  useEscape(adding !== null && !joining, () => {
    setAdding(null);
    focusHeading();
  });
  const commands = facts ? commandsOf({ tab, to, add, join: () => setJoining(true), schedule: onSchedule }) : [];
  const [schedule, join] = commands;
  useScreen({
    title: name ? `${name} – ${WORDS[tab]}` : "Candidate",
    crumbs: [
      { words: "Candidates", href: "/candidates" },
      { words: name ?? "Candidate", secret: true },
    ],
    record: name === undefined ? undefined : { entity: "candidate", id, name },
    commands,
  });

  return (
    <Page
      wide
      title={
        <ScreenTitle>
          <Secret>{name ?? "Candidate"}</Secret>
        </ScreenTitle>
      }
      sub={
        facts && (
          <span className="person-lead">
            {[leadWords(facts.person), facts.person.sample && "Sample data"].filter(Boolean).join(". ")}
          </span>
        )
      }
      actions={
        <>
          {join && <CommandButton command={join}>Add to brief</CommandButton>}
          {schedule && (
            <CommandButton command={schedule} tone="primary">
              Schedule interview
            </CommandButton>
          )}
        </>
      }
    >
      {state.error && (
        <ReadError href="/candidates" words="All candidates" shown={facts !== null}>
          {state.error}
        </ReadError>
      )}
      {state.refused && <ErrorNote>{state.refused}</ErrorNote>}
      {facts && <Stale facts={facts} />}
      {!facts && !state.error && <Skeleton rows={8} />}
      {facts && (
        <Tabs
          label={`Parts of ${facts.person.name}’s record`}
          open={tab}
          onOpen={(next) => to(next as PersonTab)}
          start
          tabs={tabsOf(facts, {
            profile: <ProfileTab store={store} typing={typing} person={facts.person} timeZone={timeZone} />,
            claims: (
              <ClaimsTab
                store={store}
                typing={typing}
                facts={facts}
                timeZone={timeZone}
                adding={adding === "claim"}
                onAdding={(now) => setAdding(now ? "claim" : null)}
              />
            ),
            interviews: <InterviewsTab facts={facts} timeZone={timeZone} />,
            references: (
              <ReferencesTab
                store={store}
                facts={facts}
                timeZone={timeZone}
                adding={adding === "referee"}
                onAdding={(now) => setAdding(now ? "referee" : null)}
                onRing={({ id }) => go(`/references/${id}/live`)}
              />
            ),
            briefs: <BriefsTab store={store} facts={facts} timeZone={timeZone} />,
            history: <HistoryTab store={store} timeZone={timeZone} undo={undo} onUndo={onUndo} />,
          })}
        />
      )}
      {facts && joining && (
        <AddToBrief
          name={facts.person.name}
          briefs={facts.open}
          on={facts.briefs.map(({ brief }) => brief.id)}
          onPick={(brief) => {
            setJoining(false);
            void state.change("brief", "briefs.addPerson", { brief, candidate: id });
          }}
          onClose={() => setJoining(false)}
        />
      )}
    </Page>
  );
}

function tabsOf(facts: PersonFacts, panels: Record<PersonTab, React.ReactNode>) {
  const { claims, interviews, referees, briefs } = facts;
  const counts: Partial<Record<PersonTab, number>> = {
    claims: claims.length,
    interviews: interviews.length,
    references: referees.length,
    briefs: briefs.length,
  };
  return personTabs.map((id) => ({
    id,
    words: WORDS[id],
    count: counts[id] ? String(counts[id]) : undefined,
    panel: panels[id],
  }));
}

/** A rating says what somebody could do then. */
function Stale({ facts }: { facts: PersonFacts }) {
  const leading = facts.ratings.find(({ scores }) => scores.some(({ criterion }) => criterion === "C1"));
  const now = new Date().toISOString();
  if (!leading || leading.submittedAt >= staleBefore(now)) return null;
  return <p className="person-stale">{`${vettedWords(leading.submittedAt, now)}. Re-check C1 before you send.`}</p>;
}

interface Does {
  tab: PersonTab;
  to(tab: PersonTab): void;
  add(what: "claim" | "referee"): void;
  join(): void;
  schedule(): void;
}

/** The first one is the screen's main action. */
function commandsOf({ tab, to, add, join, schedule }: Does): Command[] {
  const at = personTabs.indexOf(tab);
  const step = (by: number): PersonTab => personTabs.at((at + by) % personTabs.length) ?? tab;
  return [
    { id: "person.schedule", words: "Schedule an interview…", keys: "Mod+Enter", run: schedule },
    { id: "person.brief", words: "Add to a brief…", keys: "A", run: join },
    { id: "person.claim", words: "Add a claim", keys: "N", run: () => add("claim") },
    { id: "person.referee", words: "Add a referee", run: () => add("referee") },
    { id: "person.previous", words: `Previous tab: ${WORDS[step(-1)]}`, keys: "[", run: () => to(step(-1)) },
    { id: "person.next", words: `Next tab: ${WORDS[step(1)]}`, keys: "]", run: () => to(step(1)) },
  ];
}
