import { useEffect } from "react";
import { useStore } from "zustand";
import type { BriefRow } from "../../../shared/contract/briefs.ts";
import { ClockChip } from "../../parts/clock-chip.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { Page } from "../../ui/page.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, ErrorNote, Skeleton } from "../../ui/states.tsx";
import { Table } from "../../ui/table.tsx";
import type { BriefsStore } from "./briefs-store.ts";

const STAGES: Record<BriefRow["view"], string> = { running: "Running", draft: "Draft", sent: "Sent", closed: "Closed" };

const COLUMNS = [
  { id: "title", words: "Brief" },
  { id: "client", words: "Client" },
  { id: "clock", words: "Clock" },
  { id: "musts", words: "Must-haves", numeric: true, narrow: "hide" },
  { id: "ready", words: "Ready", numeric: true, narrow: "hide" },
  { id: "stage", words: "Stage", narrow: "hide" },
] as const;

/** Every brief by time left. */
export function BriefsScreen({ store }: { store: BriefsStore }) {
  const { rows, error, load } = useStore(store);
  useEffect(() => void load(), [load]);
  useScreen({ title: "Briefs", crumbs: [{ words: "Briefs" }], commands: [] });
  return (
    <Page wide title={<ScreenTitle>Briefs</ScreenTitle>} sub={rows && `${rows.length}`}>
      {error && <ErrorNote>{error}</ErrorNote>}
      {!rows && !error && <Skeleton rows={6} />}
      {rows?.length === 0 && <EmptyState title="No briefs yet." />}
      {rows && rows.length > 0 && <Table label="Briefs" columns={COLUMNS} rows={rows.map(briefRow)} />}
    </Page>
  );
}

function briefRow({ id, title, client, clock, musts, people, ready, view, sample }: BriefRow) {
  return {
    id,
    href: `/briefs/${id}`,
    text: `${title}, ${client.name}`,
    cells: {
      title: title,
      client: <Secret>{client.name}</Secret>,
      clock: <ClockChip clock={clock} />,
      musts: `${musts.covered}/${musts.of}`,
      ready: `${ready}/${people}`,
      stage: sample ? `${STAGES[view]}, sample` : STAGES[view],
    },
  };
}
