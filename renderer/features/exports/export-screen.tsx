import { useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Variant } from "../../../shared/contract/exports.ts";
import { ReadError } from "../../parts/read-error.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import type { Command } from "../../ui/commands.ts";
import { Link } from "../../ui/link.tsx";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { Panes } from "../../ui/panes.tsx";
import { Progress } from "../../ui/progress.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, Skeleton } from "../../ui/states.tsx";
import { type ExportState, type ExportStore, type Facts, newest } from "./export-store.ts";
import { MarkSent } from "./mark-sent.tsx";
import { OptionsPane } from "./options-pane.tsx";
import { PagesPane } from "./pages-pane.tsx";
import { PreflightPane } from "./preflight-pane.tsx";
import type { Reading } from "./reading.ts";
import "./export-screen.css";

interface Props {
  store: ExportStore;
  id: string;
  variant: Variant;
  /** The recruiter's, where the brief names none. */
  timeZone: string | undefined;
}

/** What the client will see, what must be clear before it goes, and sending it. */
export function ExportScreen({ store, id, variant, timeZone }: Props) {
  const state = useStore(store);
  const [reading, setReading] = useState<Reading | null>(null);
  const [sending, setSending] = useState(false);
  const go = useGo();
  const { open, leave } = state;
  useEffect(() => open(id, variant), [open, id, variant]);
  useEffect(() => leave, [leave]);
  const facts = state.id === id && state.variant === variant ? state.facts : null;
  const choose = useCallback((to: Variant) => go(`/briefs/${id}/export?variant=${to}`), [go, id]);
  const commands = commandsOf(state, facts, reading, {
    send: () => setSending(true),
    toggle: () => choose(variant === "named" ? "blind" : "named"),
  });
  const [exportPdf, markSent] = commands;
  const client = facts?.brief.client.name;
  useScreen({
    title: client ? `${client} – Export` : "Export",
    crumbs: [
      { words: "Briefs", href: "/briefs" },
      { words: client ?? "Brief", href: `/briefs/${id}`, secret: true },
      { words: "Shortlist", href: `/briefs/${id}/shortlist` },
      { words: "Export" },
    ],
    clock: facts?.brief.clock,
    record: facts ? { entity: "brief", id, name: facts.brief.title } : undefined,
    commands,
  });
  const last = facts && newest(facts.versions, variant);
  const why = exportPdf.off ?? markSent.off;

  return (
    <Page
      wide
      title={
        <ScreenTitle>
          {facts ? (
            <>
              Shortlist v{state.frozen?.number ?? facts.preflight.number} for <Secret>{client}</Secret>
            </>
          ) : (
            "Export"
          )}
        </ScreenTitle>
      }
      sub={[
        variant === "named" ? "Named" : "Blind",
        reading && (reading.pages === 1 ? "1 page" : `${reading.pages} pages`),
        "A4",
        last && `v${last.number} ${last.sent ? "sent" : "exported"}`,
      ]
        .filter(Boolean)
        .join(", ")}
      actions={
        facts && (
          <>
            {why && (
              <span id="export-why" className="export-why">
                {why}
              </span>
            )}
            <CommandButton command={markSent} describedBy="export-why" />
            <CommandButton command={exportPdf} tone="primary" describedBy="export-why" />
          </>
        )
      }
    >
      {state.error && (
        <ReadError href="/briefs" words="All briefs" shown={facts !== null}>
          {state.error}
        </ReadError>
      )}
      {state.exporting && <Progress label="Exporting the PDF" {...state.exporting} />}
      {!facts && !state.error && <Skeleton rows={8} />}
      {facts && facts.shortlist.lines.length === 0 && (
        <EmptyState
          title="Nobody is on the shortlist yet."
          action={<Link href={`/briefs/${id}/shortlist`}>Add people to it</Link>}
        />
      )}
      {facts && facts.shortlist.lines.length > 0 && (
        <Panes
          label="Parts of the export"
          first="pages"
          panes={[
            {
              id: "options",
              words: "Options",
              width: 248,
              content: (
                <OptionsPane store={store} facts={facts} variant={variant} reading={reading} onVariant={choose} />
              ),
            },
            { id: "pages", words: "Pages", width: "rest", content: <PagesPane store={store} onReading={setReading} /> },
            {
              id: "preflight",
              words: "Pre-flight",
              count: facts.preflight.toClear > 0 ? `${facts.preflight.toClear} to clear` : "clear",
              width: 312,
              content: <PreflightPane store={store} facts={facts} frozen={state.frozen} />,
            },
          ]}
        />
      )}
      {facts && last && (
        <MarkSent
          store={store}
          open={sending}
          contact={facts.brief.contact?.name ?? ""}
          timeZone={facts.brief.timeZone ?? timeZone ?? "Australia/Sydney"}
          number={last.number}
          onClose={() => setSending(false)}
        />
      )}
    </Page>
  );
}

/** Export first: it is the screen's main action. Once exported, and while nothing has changed since, saving the file is. */
function commandsOf(
  { exporting, frozen, variant, exportPdf, saveAgain }: ExportState,
  facts: Facts | null,
  reading: Reading | null,
  does: { send(): void; toggle(): void },
): [Command, Command, ...Command[]] {
  const toClear = facts?.preflight.toClear ?? 0;
  const version = facts ? newest(facts.versions, variant) : undefined;
  const checks = toClear === 1 ? "Clear 1 check to export." : `Clear ${toClear} checks to export.`;
  const main: Command = frozen
    ? { id: "export.save", words: "Save the file again", keys: "Mod+Enter", run: () => void saveAgain() }
    : {
        id: "export.pdf",
        words: "Export PDF",
        keys: "Mod+Enter",
        off: exporting ? "Exporting…" : toClear > 0 ? checks : undefined,
        busy: exporting !== null,
        run: () => void exportPdf(),
      };
  const sent = version?.sent ? `v${version.number} was sent.` : undefined;
  const markSent: Command = {
    id: "export.sent",
    words: "Mark as sent",
    keys: "M",
    off: version ? sent : "Export it before you mark it as sent.",
    run: does.send,
  };
  const other = variant === "named" ? "blind" : "named";
  const toggle: Command = { id: "export.variant", words: `Show the ${other} PDF`, keys: "V", run: does.toggle };
  return [main, markSent, toggle, ...(reading ? turning(reading) : [])];
}

const turning = ({ at, turn }: Reading): Command[] => [
  { id: "export.before", words: "Page before", keys: "PageUp", run: () => turn(at - 1) },
  { id: "export.next", words: "Next page", keys: "PageDown", run: () => turn(at + 1) },
];
