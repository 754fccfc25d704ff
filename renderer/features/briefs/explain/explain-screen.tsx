import { useEffect } from "react";
import { useStore } from "zustand";
import { ScreenTitle, useScreen } from "../../../parts/screen.tsx";
import { CommandButton } from "../../../ui/command-button.tsx";
import type { Command } from "../../../ui/commands.ts";
import { Page } from "../../../ui/page.tsx";
import { Panes } from "../../../ui/panes.tsx";
import { Secret } from "../../../ui/secret.tsx";
import { ErrorNote, Skeleton } from "../../../ui/states.tsx";
import type { ExplainAsked } from "./asked.ts";
import { ExplainForm } from "./explain-form.tsx";
import { ExplainPage } from "./explain-page.tsx";
import type { ExplainStore } from "./explain-store.ts";
import "./explain-screen.css";

interface Props {
  store: ExplainStore;
  id: string;
  /** As the address says. */
  asked: ExplainAsked;
  onAsk(asked: ExplainAsked): void;
}

/** What a brief’s rate means for both sides, beside a permanent hire, on one page to print. */
export function ExplainScreen({ store, id, asked, onAsk }: Props) {
  const { explained, error, show, away } = useStore(store);
  useEffect(() => show(id, asked), [show, id, asked]);
  useEffect(() => away, [away]);
  const shown = explained?.brief.id === id ? explained : null;
  const print: Command = {
    id: "explain.print",
    words: "Print this page",
    keys: "Mod+Enter",
    off: shown?.cost ? undefined : "There is no rate to explain yet.",
    run: () => window.print(),
  };
  const client = shown?.brief.client.name;
  useScreen({
    title: client ? `${client} – Explain this rate` : "Explain this rate",
    crumbs: [
      { words: "Briefs", href: "/briefs" },
      ...(client ? [{ words: client, secret: true, href: `/briefs/${id}` }] : []),
      { words: "Explain this rate" },
    ],
    clock: shown?.brief.clock,
    commands: [print],
  });
  return (
    <Page
      wide
      title={<ScreenTitle>Explain this rate</ScreenTitle>}
      sub={shown && <Secret>{`${shown.brief.client.name}, ${shown.brief.title}`}</Secret>}
      actions={
        <>
          {print.off && <span id="explain-off">{print.off}</span>}
          <CommandButton command={print} tone="primary" describedBy="explain-off" />
        </>
      }
    >
      {error && <ErrorNote>{error}</ErrorNote>}
      {!shown && !error && <Skeleton rows={8} />}
      {shown && (
        <Panes
          label="Parts of this screen"
          first="page"
          panes={[
            {
              id: "form",
              words: "What it reckons with",
              width: 288,
              content: <ExplainForm asked={asked} explained={shown} onAsk={onAsk} />,
            },
            { id: "page", words: "The page", width: "rest", content: <ExplainPage explained={shown} /> },
          ]}
        />
      )}
    </Page>
  );
}
