import { useEffect } from "react";
import { useStore } from "zustand";
import type { ListedShortlist } from "../../../shared/contract/shortlists.ts";
import { counted } from "../../../shared/domain/clock/durations.ts";
import { ClockChip } from "../../parts/clock-chip.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { Link } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, ErrorNote, Skeleton } from "../../ui/states.tsx";
import { Table } from "../../ui/table.tsx";
import type { ListStore } from "./list-store.ts";

const COLUMNS = [
  { id: "title", words: "Brief" },
  { id: "client", words: "Client" },
  { id: "clock", words: "Clock" },
  { id: "people", words: "People", numeric: true, narrow: "hide" },
  { id: "next", words: "Before it goes", narrow: "hide" },
] as const;

/** Every brief that has a shortlist, by time left; a row opens its builder. */
export function ShortlistsScreen({ store }: { store: ListStore }) {
  const { rows, error, load } = useStore(store);
  useEffect(() => void load(), [load]);
  useScreen({ title: "Shortlists", crumbs: [{ words: "Shortlists" }], commands: [] });
  return (
    <Page wide title={<ScreenTitle>Shortlists</ScreenTitle>} sub={rows && `${rows.length}`}>
      {error && <ErrorNote>{error}</ErrorNote>}
      {!rows && !error && <Skeleton rows={6} />}
      {rows?.length === 0 && (
        <EmptyState
          title="Nobody is on a shortlist yet."
          action={<Link href="/briefs">Open a brief and add people from there</Link>}
        />
      )}
      {rows && rows.length > 0 && <Table label="Shortlists" columns={COLUMNS} rows={rows.map(row)} />}
    </Page>
  );
}

function row(of: ListedShortlist) {
  const { brief, title, client, clock, people } = of;
  return {
    id: brief,
    href: `/briefs/${brief}/shortlist`,
    text: `${title}, ${client}`,
    cells: {
      title,
      client: <Secret>{client}</Secret>,
      clock: <ClockChip clock={clock} />,
      people: `${people}`,
      next: beforeItGoes(of),
    },
  };
}

/** The most pressing thing first: "2 gates to clear", "1 reason to write". */
export function beforeItGoes({ clock, people, left, toClear, unexplained, sample }: ListedShortlist): string {
  const words = ((): string => {
    if (clock.state === "sent") return "Sent";
    if (people === 0) return left === 1 ? "The one on it withdrew" : "Everybody on it withdrew";
    if (toClear > 0) return `${counted(toClear, "gate")} to clear`;
    if (unexplained > 0) return `${counted(unexplained, "reason")} to write`;
    return "Nothing left to clear";
  })();
  return sample ? `${words}, sample` : words;
}
