import { useEffect } from "react";
import { useStore } from "zustand";
import type { BriefRow } from "../../../shared/contract/briefs.ts";
import type { FeedbackTheme } from "../../../shared/contract/feedback.ts";
import { reasonWords, verdictWords } from "../../../shared/domain/feedback/verdicts.ts";
import { ClockChip } from "../../parts/clock-chip.tsx";
import { ReadError } from "../../parts/read-error.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { KeptField } from "../../ui/kept-field.tsx";
import { Page } from "../../ui/page.tsx";
import { Panes } from "../../ui/panes.tsx";
import { Secret } from "../../ui/secret.tsx";
import { Skeleton } from "../../ui/states.tsx";
import { Table } from "../../ui/table.tsx";
import type { ClientStore } from "./client-store.ts";
import { Contacts } from "./contacts.tsx";
import "./client-screen.css";

const COLUMNS = [
  { id: "title", words: "Brief" },
  { id: "clock", words: "Clock" },
  { id: "stands", words: "Where it stands", narrow: "hide" },
] as const;

/** One client: contacts that are edited in place, their briefs, and what they look at in people. */
export function ClientScreen({ store, id }: { store: ClientStore; id: string }) {
  const { client, briefs, themes, error, wrong, open, rename } = useStore(store);
  useEffect(() => open(id), [open, id]);
  const shown = client?.id === id ? client : null;
  useScreen({
    title: shown?.name ?? "Client",
    crumbs: [
      { words: "Clients", href: "/clients" },
      { words: shown?.name ?? "Client", secret: true },
    ],
    record: shown ? { entity: "client", id, name: shown.name } : undefined,
    commands: [],
  });
  return (
    <Page
      wide
      title={
        <ScreenTitle>
          <Secret>{shown?.name ?? "Client"}</Secret>
        </ScreenTitle>
      }
      sub={shown?.sample && "Sample data"}
    >
      {error && (
        <ReadError href="/clients" words="All clients" shown={shown !== null}>
          {error}
        </ReadError>
      )}
      {!shown && !error && <Skeleton rows={6} />}
      {shown && (
        <Panes
          label="Parts of this client"
          first="client"
          panes={[
            {
              id: "client",
              words: "Contacts and briefs",
              width: "rest",
              content: (
                <div className="client-main">
                  <section aria-labelledby="client-name">
                    <h2 id="client-name">Organisation</h2>
                    <KeptField
                      label="Name of the organisation"
                      kept={shown.name}
                      error={wrong["name"]}
                      onKeep={rename}
                    />
                  </section>
                  <Contacts store={store} contacts={shown.contacts} />
                  <Briefs briefs={briefs} />
                </div>
              ),
            },
            { id: "themes", words: "Feedback", width: 312, content: <Themes themes={themes} /> },
          ]}
        />
      )}
    </Page>
  );
}

function Briefs({ briefs }: { briefs: BriefRow[] }) {
  return (
    <section aria-labelledby="client-briefs">
      <h2 id="client-briefs">Briefs</h2>
      {briefs.length === 0 ? (
        <p className="client-none">No briefs yet.</p>
      ) : (
        <div className="client-briefs">
          <Table
            label="Briefs of this client"
            columns={COLUMNS}
            rows={briefs.map(({ id, title, clock, blocker, sample }) => ({
              id,
              href: `/briefs/${id}`,
              text: title,
              cells: {
                title: sample ? `${title}, sample` : title,
                clock: <ClockChip clock={clock} />,
                stands: blocker,
              },
            }))}
          />
        </div>
      )}
    </section>
  );
}

/** How often each reason was given, with what was decided. */
function Themes({ themes }: { themes: FeedbackTheme[] }) {
  return (
    <div className="client-themes">
      <h2>What they look at</h2>
      {themes.length === 0 ? (
        <p className="client-none">Nothing said yet. Reasons are counted here once a client answers a shortlist.</p>
      ) : (
        <dl className="num">
          {themes.map(({ reason, count, verdicts }) => (
            <div key={reason}>
              <dt>{reasonWords[reason]}</dt>
              <dd>{count}</dd>
              <dd className="client-verdicts">
                {verdicts.map((one) => `${one.count} ${verdictWords[one.verdict].toLowerCase()}`).join(", ")}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
