import { type FocusEvent, type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { type CaptureSection, captureSections } from "../../../../shared/domain/briefs/sections.ts";
import { ReadError } from "../../../parts/read-error.tsx";
import { focusHeading, ScreenTitle, useScreen } from "../../../parts/screen.tsx";
import { CommandButton } from "../../../ui/command-button.tsx";
import { Link } from "../../../ui/link.tsx";
import { useGo } from "../../../ui/navigation.tsx";
import { Page } from "../../../ui/page.tsx";
import { Secret } from "../../../ui/secret.tsx";
import { EmptyState, Skeleton } from "../../../ui/states.tsx";
import { CallParts } from "./call-parts.tsx";
import { CallTimer } from "./call-timer.tsx";
import type { CaptureState, CaptureStore } from "./capture-store.ts";
import { captureCommands } from "./commands.ts";
import type { FieldName } from "./fields.ts";
import { fieldAt, focusField, focusSection } from "./focus-field.ts";
import { GapsPane } from "./gaps-pane.tsx";
import { IntakePart } from "./intake-part.tsx";
import type { IntakeStore } from "./intake-store.ts";
import { NeedsPart } from "./needs-part.tsx";
import { NoteBox } from "./note-box.tsx";
import { ReadBack } from "./read-back.tsx";
import { RolePanel } from "./role-panel.tsx";
import type { RoleStore } from "./role-store.ts";
import { SectionList } from "./section-list.tsx";
import { gapsOf } from "./shown.ts";
import { SystemsParts } from "./systems-parts.tsx";
import { TermsParts } from "./terms-parts.tsx";
import { useKnown } from "./use-known.ts";
import "./capture-screen.css";

interface Props {
  store: CaptureStore;
  role: RoleStore;
  intake: IntakeStore;
  /** Null takes a new one. */
  id: string | null;
  timeZone: string | undefined;
  /** The summary to say aloud is open instead of the page. */
  reading: boolean;
  onReading(reading: boolean): void;
  /** The organisation is kept, so there is a brief with an address of its own. */
  onBegan(id: string): void;
}

/** Takes a brief while the client talks: one page in speaking order, kept field by field. */
export function CaptureScreen({ store, role, intake, id, timeZone, reading, onReading, onBegan }: Props) {
  const known = useKnown(store);
  const { brief } = known;
  const recalled = useStore(store, (state) => state.recalled);
  const error = useStore(store, (state) => state.error ?? state.wrong["start"]);
  const [section, setSection] = useState<CaptureSection | null>(null);
  const go = useGo();
  const placed = useRef(false);
  /** Whoever types already keeps the caret where it is. */
  const typing = useRef(false);
  /** Where the caret goes once the page is drawn again after the summary. */
  const next = useRef<((store: CaptureStore) => void) | null>(null);
  const hear = useRef(onBegan);
  const left = useRef<{ name: string; caret: number | null } | null>(null);
  useEffect(() => {
    hear.current = onBegan;
  });
  useEffect(() => {
    const { id: open, recalled } = store.getState();
    if (open !== id || !recalled) placed.current = typing.current = false;
    if (open !== id) intake.getState().forget();
    store.getState().open(id, (made) => hear.current(made));
    if (id === null && !placed.current) focusField("organisation");
    return () => store.getState().away();
  }, [store, intake, id]);
  const drawn = recalled && (id === null || brief !== null);
  useEffect(() => {
    if (!drawn || placed.current) return;
    placed.current = true;
    if (reading || typing.current) return;
    const { at } = store.getState().half;
    if (at) focusField(at.name, at.caret);
    else if (id === null) focusField("organisation");
    else focusHeading();
  }, [drawn, id, reading, store]);
  const read = useRef(reading);
  useEffect(() => {
    if (!reading && read.current) (next.current ?? caretBack)(store);
    read.current = reading;
    next.current = null;
  }, [reading, store]);

  const gaps = gapsOf(known);
  const to = (focus: () => void): void => {
    if (reading) {
      next.current = focus;
      onReading(false);
    } else focus();
  };
  const toField = (name: string): void => to(() => focusField(name));
  const toSection = (one: CaptureSection): void => to(() => focusSection(one));
  /** From the note box to the field that was left for it, and back. */
  const flipNote = (): void => {
    const here = fieldAt(document.activeElement);
    if (here?.name === "note") focusField(left.current?.name ?? "words", left.current?.caret ?? null);
    else {
      left.current = here ?? store.getState().half.at;
      focusField("note");
    }
  };
  const commands = captureCommands({
    brief,
    reading,
    gap: gaps[0]?.words,
    read: () =>
      void store
        .getState()
        .keepAll()
        .then(() => onReading(true)),
    page: () => to(() => caretBack(store)),
    start: () =>
      void store
        .getState()
        .startClock()
        .then((done) => done && go(`/briefs/${store.getState().id}`)),
    leave: () => go(`/briefs/${brief?.id}`),
    section: toSection,
    note: () => to(flipNote),
    intake: () => to(() => intake.getState().show(true)),
  });
  const [main] = commands;
  const fromText = commands.find((command) => command.id === "capture.intake");
  const name = brief?.client.name ?? "New brief";
  useScreen({
    title: brief ? `${name} – Brief call` : "New brief",
    crumbs: [
      { words: "Briefs", href: "/briefs" },
      ...(brief ? [{ words: name, secret: true, href: `/briefs/${brief.id}` }] : []),
      { words: brief ? "Capture" : "New brief" },
    ],
    clock: brief?.clock,
    record: brief ? { entity: "brief", id: brief.id, name: brief.title } : undefined,
    commands,
  });

  if (brief?.closedAt) return <Closed id={brief.id} name={name} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears of its fields, and does nothing of its own
    <div
      id="capture"
      className="capture"
      onInput={() => {
        typing.current = true;
      }}
      onFocus={(event: FocusEvent) => {
        const at = fieldAt(event.target);
        if (at) store.getState().caretAt(at.name, at.caret);
        setSection(sectionAt(event.target));
      }}
      onSelect={(event: SyntheticEvent) => {
        const at = fieldAt(event.target);
        if (at) store.getState().caretAt(at.name, at.caret);
      }}
      onKeyDownCapture={(event) => {
        keepOnEnter(event, store);
        if (reading && event.key === "Escape") onReading(false);
      }}
    >
      <section className="capture-left" aria-label="Sections">
        <SectionList
          store={store}
          current={reading ? null : section}
          onSection={toSection}
          action={
            main && (
              <CommandButton command={main} tone="primary" describedBy="capture-waits">
                {main.words}
              </CommandButton>
            )
          }
        />
      </section>
      <div className="capture-middle">
        <header className="capture-head">
          <div>
            <h1 tabIndex={-1}>
              <Secret>{name}</Secret>
            </h1>
            <p className="capture-sub">
              <Subtitle brief={brief} />
            </p>
          </div>
          {fromText && (
            <CommandButton command={fromText} tone="quiet">
              {fromText.words}
            </CommandButton>
          )}
          {brief?.callStartedAt && !brief.clock.startedAt && (
            <CallTimer startedAt={brief.callStartedAt} timeZone={brief.timeZone ?? timeZone} />
          )}
        </header>
        {error && (
          <ReadError href="/briefs" words="All briefs" shown={drawn}>
            {error}
          </ReadError>
        )}
        {!drawn && id !== null && !error && <Skeleton rows={8} />}
        {reading && drawn && <ReadBack store={store} onField={toField} />}
        {!reading && (drawn || id === null) && (
          <>
            <IntakePart store={store} intake={intake} />
            <div className="capture-page">
              <CallParts store={store} />
              <SystemsParts store={store} />
              <TermsParts store={store} />
              <NeedsPart store={store} />
            </div>
            <NoteBox store={store} />
          </>
        )}
      </div>
      <aside className="capture-right" aria-label="Role, rate and needs">
        <RolePanel store={store} role={role} onField={toField} />
        <GapsPane store={store} onField={toField} onSection={toSection} />
        {brief && (
          <p className="capture-ways">
            <Link href={`/briefs/${brief.id}`}>Where this brief stands</Link>
          </p>
        )}
      </aside>
    </div>
  );
}

/** What was told of a closed brief stays as it was. */
function Closed({ id, name }: { id: string; name: string }) {
  const ways = <Link href={`/briefs/${id}`}>Where this brief stands</Link>;
  return (
    <Page
      title={
        <ScreenTitle>
          <Secret>{name}</Secret>
        </ScreenTitle>
      }
    >
      <EmptyState title="This brief is closed, so what was told can’t be changed." action={ways} />
    </Page>
  );
}

function Subtitle({ brief }: { brief: CaptureState["brief"] }) {
  if (!brief) return "Type the organisation; everything is kept as you go.";
  const { contact, city, sample } = brief;
  const who = [contact?.position ?? contact?.name, city].filter(Boolean).join(", ");
  const what = brief.clock.startedAt ? "Running" : "Draft brief";
  return (
    <>
      {who && (
        <>
          <Secret>{who}</Secret>.{" "}
        </>
      )}
      {sample ? `${what}, sample data` : what}
    </>
  );
}

function sectionAt(target: EventTarget): CaptureSection | null {
  const found = target instanceof Element && target.closest<HTMLElement>("[data-section]")?.dataset["section"];
  return captureSections.find(({ id }) => id === found)?.id ?? null;
}

/** Where the caret was before. */
function caretBack(store: CaptureStore): void {
  const { at } = store.getState().half;
  focusField(at?.name ?? "organisation", at?.caret ?? null);
}

/** Enter keeps one line; in a box with names it takes the name first. */
function keepOnEnter(event: KeyboardEvent, store: CaptureStore): void {
  const { target } = event;
  if (event.key !== "Enter" || event.ctrlKey || event.metaKey || !(target instanceof HTMLInputElement)) return;
  if (target.role !== "combobox" && target.name !== "") void store.getState().keep(target.name as FieldName);
}
