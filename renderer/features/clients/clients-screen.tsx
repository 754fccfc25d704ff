import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { ClockChip } from "../../parts/clock-chip.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import type { Command } from "../../ui/commands.ts";
import { Page } from "../../ui/page.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, ErrorNote, Skeleton } from "../../ui/states.tsx";
import { Table } from "../../ui/table.tsx";
import { AddClient } from "./add-client.tsx";
import type { ClientRow, ClientsStore } from "./clients-store.ts";

const COLUMNS = [
  { id: "client", words: "Client" },
  { id: "contact", words: "Contact" },
  { id: "open", words: "Open briefs", numeric: true },
  { id: "clock", words: "Nearest due" },
  { id: "all", words: "All briefs", numeric: true, narrow: "hide" },
] as const;

/** Everybody who rings with a need. */
export function ClientsScreen({ store }: { store: ClientsStore }) {
  const { rows, error, load } = useStore(store);
  const [adding, setAdding] = useState(false);
  useEffect(() => void load(), [load]);
  const add: Command = { id: "clients.add", words: "Add a client", keys: "Mod+Enter", run: () => setAdding(true) };
  useScreen({ title: "Clients", crumbs: [{ words: "Clients" }], commands: [add] });
  return (
    <Page
      wide
      title={<ScreenTitle>Clients</ScreenTitle>}
      sub={rows && `${rows.length}`}
      actions={<CommandButton command={add} tone="primary" />}
    >
      {error && <ErrorNote>{error}</ErrorNote>}
      {!rows && !error && <Skeleton rows={6} />}
      {rows?.length === 0 && <EmptyState title="No clients yet. The first brief makes one, or add one here." />}
      {rows && rows.length > 0 && <Table label="Clients" columns={COLUMNS} rows={rows.map(clientRow)} />}
      {adding && <AddClient store={store} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function clientRow({ client: { id, name, contacts, sample }, briefs }: ClientRow) {
  const [contact] = contacts;
  const open = briefs.filter(({ view }) => view !== "closed");
  const due = open.find(({ clock }) => clock.dueAt !== null && clock.sentAt === null);
  return {
    id,
    href: `/clients/${id}`,
    text: sample ? `${name}, sample` : name,
    cells: {
      client: (
        <>
          <Secret>{name}</Secret>
          {sample && ", sample"}
        </>
      ),
      contact: contact ? <Secret>{contact.name}</Secret> : "Nobody yet",
      open: `${open.length}`,
      clock: due ? <ClockChip clock={due.clock} /> : "Nothing due",
      all: `${briefs.length}`,
    },
  };
}
