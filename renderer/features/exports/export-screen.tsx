import { useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Variant } from "../../../shared/contract/exports.ts";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import type { Command } from "../../ui/commands.ts";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { Panes } from "../../ui/panes.tsx";
import { Progress } from "../../ui/progress.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, ErrorNote, Skeleton } from "../../ui/states.tsx";
import { type ExportState, type ExportStore, type Facts, newest } from "./export-store.ts";
import { MarkSent } from "./mark-sent.tsx";
import { OptionsPane } from "./options-pane.tsx";
import { PagesPane } from "./pages-pane.tsx";
import { PreflightPane } from "./preflight-pane.tsx";
import "./export-screen.css";

interface Props {
  store: ExportStore;
  id: string;
  variant: Variant;
}

/** What the client will see, what must be clear before it goes, and sending it. */
export function ExportScreen({ store, id, variant }: Props) {
  const state = useStore(store);
  const [pages, setPages] = useState<number | null>(null);
  const [sending, setSending] = useState(false);
  const go = useGo();
  const { open } = state;
  useEffect(() => open(id, variant), [open, id, variant]);
  const facts = state.id === id && state.variant === variant ? state.facts : null;
  const choose = useCallback((to: Variant) => go(`/briefs/${id}/export?variant=${to}`), [go, id]);
  const commands = commandsOf(state, facts, {
    exportPdf: () => void state.exportPdf(),
    send: () => setSending(true),
    toggle: () => choose(variant === "named" ? "blind" : "named"),
  });
  const [exportPdf, markSent] = commands;
  const client = facts?.brief.client.name;
  useScreen({
    title: client ? `${client} – Export` : "Export",
    crumbs: [
      { words: "Briefs", href: "/briefs" },
      { words: client ?? "Brief", href: `/briefs/${id}` },
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
              Shortlist v{numberOf(facts)} for <Secret>{client}</Secret>
            </>
          ) : (
            "Export"
          )}
        </ScreenTitle>
      }
      sub={[
        variant === "named" ? "Named" : "Blind",
        pages && `${pages} pages`,
        "A4",
        last && `v${last.number} exported`,
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
      {state.error && <ErrorNote>{state.error}</ErrorNote>}
      {state.exporting && <Progress label="Exporting the PDF" {...state.exporting} />}
      {!facts && !state.error && <Skeleton rows={8} />}
      {facts && facts.shortlist.lines.length === 0 && <EmptyState title="Nobody is on the shortlist yet." />}
      {facts && facts.shortlist.lines.length > 0 && (
        <Panes
          label="Parts of the export"
          first="pages"
          panes={[
            {
              id: "options",
              words: "Options",
              width: 248,
              content: <OptionsPane store={store} facts={facts} variant={variant} onVariant={choose} />,
            },
            { id: "pages", words: "Pages", width: "rest", content: <PagesPane store={store} onPages={setPages} /> },
            {
              id: "preflight",
              words: "Pre-flight",
              count: facts.preflight.toClear > 0 ? `${facts.preflight.toClear} to clear` : "clear",
              width: 312,
              content: <PreflightPane store={store} facts={facts} />,
            },
          ]}
        />
      )}
      {facts && (
        <MarkSent
          store={store}
          open={sending}
          contact={facts.brief.contact?.name ?? ""}
          onClose={() => setSending(false)}
        />
      )}
    </Page>
  );
}

/** The number that the next export gets. */
const numberOf = ({ preflight: { fileName } }: Facts): string => /-v(\d+)-/u.exec(fileName)?.[1] ?? "1";

/** Export first: it is the screen's main action. */
function commandsOf(
  { exporting, variant }: Pick<ExportState, "exporting" | "variant">,
  facts: Facts | null,
  does: { exportPdf(): void; send(): void; toggle(): void },
): [Command, Command, Command] {
  const toClear = facts?.preflight.toClear ?? 0;
  const version = facts ? newest(facts.versions, variant) : undefined;
  const checks = toClear === 1 ? "Clear 1 check to export." : `Clear ${toClear} checks to export.`;
  const exportPdf: Command = {
    id: "export.pdf",
    words: "Export PDF",
    keys: "Mod+Enter",
    off: exporting ? "Exporting…" : toClear > 0 ? checks : undefined,
    run: does.exportPdf,
  };
  const markSent: Command = {
    id: "export.sent",
    words: "Mark as sent",
    keys: "M",
    off: version
      ? version.sent
        ? `v${version.number} was sent.`
        : undefined
      : "Export it before you mark it as sent.",
    run: does.send,
  };
  const other = variant === "named" ? "blind" : "named";
  const variantKey: Command = { id: "export.variant", words: `Show the ${other} PDF`, keys: "V", run: does.toggle };
  return [exportPdf, markSent, variantKey];
}
