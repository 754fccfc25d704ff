import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { FeedbackSheet } from "../../../shared/contract/feedback.ts";
import { type Verdict, verdicts, verdictWords } from "../../../shared/domain/feedback/verdicts.ts";
import { dayAndTime } from "../../parts/moment.ts";
import { ReadError } from "../../parts/read-error.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { focusAnswers } from "../../ui/answers.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import type { Command } from "../../ui/commands.ts";
import { Link } from "../../ui/link.tsx";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, Skeleton } from "../../ui/states.tsx";
import { FeedbackRow, rowId } from "./feedback-row.tsx";
import type { FeedbackStore } from "./feedback-store.ts";
import { SaidBy } from "./said-by.tsx";
import "./feedback-screen.css";

interface Props {
  store: FeedbackStore;
  id: string;
  /** The version that the sheet is about; null is the one sent last. */
  version: string | null;
  /** Shows the names behind the letters of a blind version. */
  names: boolean;
  /** The recruiter's zone, where the brief names none. */
  timeZone: string | undefined;
}

/** What the client says of everybody in a sent version: 1 to 4, their words, next person. */
export function FeedbackScreen({ store, id, version, names, timeZone }: Props) {
  const { sheet, error, brief: opened, open } = useStore(store);
  const [lacking, setLacking] = useState<string | null>(null);
  const go = useGo();
  useEffect(() => open(id, version), [open, id, version]);
  useEffect(() => () => void store.getState().keepAll(), [store]);
  const shown = opened === id ? sheet : null;
  const brief = shown?.brief;
  const zone = brief?.timeZone ?? timeZone ?? "Australia/Sydney";
  const address = (to: { version?: string; names?: boolean }): string => {
    const wanted = to.version ?? version;
    const query = [wanted && `version=${wanted}`, (to.names ?? names) && "names=1"].filter(Boolean).join("&");
    return `/briefs/${id}/feedback${query ? `?${query}` : ""}`;
  };

  async function finish(): Promise<void> {
    const left = await store.getState().keepAll();
    setLacking(left);
    if (left === null) go(`/briefs/${id}`);
    else focusAnswers(rowId(left));
  }
  const done: Command = {
    id: "feedback.done",
    words: "Done",
    keys: "Mod+Enter",
    off: shown?.version === null ? "Nothing was sent yet." : undefined,
    run: () => void finish(),
  };
  const reveal: Command = {
    id: "feedback.names",
    words: names ? "Show the letters" : "Show the names",
    keys: "N",
    run: () => go(address({ names: !names })),
  };
  const blind = shown?.version?.variant === "blind";
  const decide = verdicts.map(
    (verdict, i): Command => ({
      id: `feedback.${verdict}`,
      words: `${verdictWords[verdict]}: this person, else the next one`,
      keys: `${i + 1}`,
      off: done.off,
      run: () => decideHere(store, verdict),
    }),
  );
  const commands = shown ? [done, ...(blind ? [reveal] : []), ...decide] : [];
  useScreen({
    title: brief ? `${brief.client.name} – Client feedback` : "Client feedback",
    crumbs: [
      { words: "Briefs", href: "/briefs" },
      { words: brief?.client.name ?? "Brief", href: `/briefs/${id}`, secret: true },
      { words: "Client feedback" },
    ],
    clock: brief?.clock,
    record: brief && { entity: "brief", id, name: brief.title },
    commands,
  });

  return (
    <Page
      wide
      title={<ScreenTitle>Client feedback</ScreenTitle>}
      sub={shown && <Secret>{subtitle(shown, zone)}</Secret>}
      actions={
        shown?.version && (
          <>
            {blind && <CommandButton command={reveal} />}
            <CommandButton command={done} tone="primary" />
          </>
        )
      }
    >
      {error && (
        <ReadError href="/briefs" words="All briefs" shown={shown !== null}>
          {error}
        </ReadError>
      )}
      {!shown && !error && <Skeleton rows={6} />}
      {shown && !shown.version && (
        <EmptyState
          title="Nothing was sent for this brief yet."
          action={<Link href={`/briefs/${id}/export?variant=named`}>Export the shortlist</Link>}
        >
          A client can answer once a version is marked as sent.
        </EmptyState>
      )}
      {shown?.version && (
        <div className="feedback">
          <SaidBy store={store} sheet={shown} timeZone={zone} onVersion={(to) => go(address({ version: to }))} />
          <ol className="feedback-rows" aria-label="People in this version">
            {shown.people.map((person, at) => (
              <FeedbackRow
                key={person.candidate}
                person={person}
                name={blind && !names ? `Person ${person.letter}` : person.name}
                at={at}
                next={shown.people[at + 1]?.candidate}
                of={shown.people.length}
                lacksVerdict={lacking === person.candidate}
                timeZone={zone}
                store={store}
              />
            ))}
          </ol>
          <p className="feedback-keys">
            1 to 4 say what they decided. D, I, S, R, T or O says why. Tab goes to their words, Enter to the next
            person.
          </p>
        </div>
      )}
    </Page>
  );
}

/** A digit means the row that has focus; from anywhere else, the first person whom nothing is said of. */
function decideHere(store: FeedbackStore, verdict: Verdict): void {
  const { sheet, entryOf, write } = store.getState();
  const people = sheet?.people ?? [];
  const focused = people.find(({ candidate }) => rowOf(candidate)?.contains(document.activeElement));
  const person = focused ?? people.find(({ candidate }) => entryOf(candidate).verdict === null);
  if (!person) return;
  write(person.candidate, { verdict });
  // The chosen one of the group has focus next, once it is drawn.
  requestAnimationFrame(() => focusAnswers(rowId(person.candidate)));
}

const rowOf = (candidate: string): HTMLElement | null =>
  document.getElementById(rowId(candidate))?.closest("li") ?? null;

function subtitle({ brief, version }: FeedbackSheet, zone: string): string {
  const sent = version && `v${version.number}, ${version.variant}, sent to ${version.sentTo}`;
  const when = version && dayAndTime(version.sentAt, zone);
  return [brief.client.name, sent ? `${sent}, ${when}` : brief.title, brief.sample && "sample data"]
    .filter(Boolean)
    .join(", ");
}
