import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { titleNames } from "../../../shared/domain/briefs/titles.ts";
import type { Typing } from "../../api/typing.ts";
import { ReadError } from "../../parts/read-error.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { Panes } from "../../ui/panes.tsx";
import { Secret } from "../../ui/secret.tsx";
import { ErrorNote, Skeleton } from "../../ui/states.tsx";
import { builderCommands } from "./builder-commands.ts";
import type { BuilderStore } from "./builder-store.ts";
import { LineEvidence } from "./line-evidence.tsx";
import { LineList } from "./line-list.tsx";
import { PoolPane } from "./pool-pane.tsx";
import { useRowFocus } from "./use-row-focus.ts";
import { Withdraw } from "./withdraw.tsx";
import "./builder-screen.css";

interface Props {
  store: BuilderStore;
  typing: Typing;
  id: string;
  /** Candidates who are ticked to be compared. */
  picked: readonly string[];
  onPick(candidates: readonly string[]): void;
  /** The recruiter's, where the brief names none. */
  timeZone: string | undefined;
}

/** Choose, order, explain: who goes before the client, and why. */
export function BuilderScreen({ store, typing, id, picked, onPick, timeZone }: Props) {
  const state = useStore(store);
  const go = useGo();
  const heard = useRowFocus();
  const { open, study } = state;
  const [wanted, setWanted] = useState<{ line: string | null; person: string | null }>({ line: null, person: null });
  const [editing, setEditing] = useState<string | null>(null);
  const [looking, setLooking] = useState<string | null>(null);
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  useEffect(() => open(id), [open, id]);

  const shortlist = state.id === id ? state.shortlist : null;
  const brief = state.id === id ? state.brief : null;
  const zone = brief?.timeZone ?? timeZone ?? "Australia/Sydney";
  const lines = shortlist?.lines ?? [];
  const line = lines.find((one) => one.id === wanted.line) ?? lines[0];
  const pool = shortlist ? [...shortlist.ready, ...shortlist.nearly] : [];
  const person = pool.find(({ candidate }) => candidate === wanted.person) ?? pool[0];
  const edited = lines.find((one) => one.id === editing);
  const opened = lines.find((one) => one.id === looking);
  const who = (opened ?? edited)?.candidate.id ?? null;
  useEffect(() => study(who), [study, who]);

  const add = async (candidate: string): Promise<void> => {
    const added = await store.getState().add(candidate);
    if (added !== null) setWanted({ line: added, person: null });
  };
  const commands = shortlist
    ? builderCommands({
        store,
        brief: id,
        shortlist,
        line,
        person,
        picked,
        editing: edited !== undefined,
        go,
        onPick,
        onAdd: (candidate) => void add(candidate),
        onEdit: setEditing,
        onWithdraw: setWithdrawing,
        onOpen: setLooking,
      })
    : undefined;
  useScreen({
    title: brief ? `${brief.client.name} – Shortlist` : "Shortlist",
    crumbs: [
      { words: "Briefs", href: "/briefs" },
      { words: brief?.client.name ?? "Brief", href: `/briefs/${id}`, secret: true },
      { words: "Shortlist" },
    ],
    clock: brief?.clock,
    record: brief ? { entity: "brief", id, name: brief.title } : undefined,
    commands: commands?.all ?? [],
  });
  const leaving = lines.find((one) => one.id === withdrawing);

  return (
    <Page
      wide
      title={
        <ScreenTitle>
          {brief ? (
            <>
              Shortlist for <Secret>{brief.client.name}</Secret>
            </>
          ) : (
            "Shortlist"
          )}
        </ScreenTitle>
      }
      sub={
        brief &&
        [brief.title, brief.role && titleNames[brief.role], brief.sample && "sample data"].filter(Boolean).join(", ")
      }
      actions={
        commands && (
          <>
            {commands.preview.off && (
              <span id="builder-off" className="builder-off">
                {commands.preview.off}
              </span>
            )}
            <CommandButton command={commands.compare} tone="quiet">
              {picked.length > 1 ? `Compare ${picked.length}` : "Compare"}
            </CommandButton>
            <CommandButton command={commands.preview} tone="primary" describedBy="builder-off" />
          </>
        )
      }
    >
      {state.error && (
        <ReadError href="/shortlists" words="All shortlists" shown={shortlist !== null}>
          {state.error}
        </ReadError>
      )}
      {state.refused && <ErrorNote>{state.refused}</ErrorNote>}
      {!shortlist && !state.error && <Skeleton rows={8} />}
      {shortlist && commands && (
        <div className="builder" {...heard}>
          <Panes
            label="Parts of the shortlist"
            first="lines"
            panes={[
              {
                id: "pool",
                words: "People on this brief",
                count: shortlist.ready.length > 0 ? `${shortlist.ready.length} ready` : "",
                width: 264,
                content: (
                  <PoolPane
                    shortlist={shortlist}
                    next={person?.candidate ?? null}
                    store={store}
                    onCurrent={(candidate) => setWanted((was) => ({ ...was, person: candidate }))}
                    onAdd={(candidate) => void add(candidate)}
                  />
                ),
              },
              {
                id: "lines",
                words: "Shortlist",
                count: `${lines.length}`,
                width: "rest",
                content: (
                  <LineList
                    shortlist={shortlist}
                    evidence={state.evidence}
                    current={line?.id ?? null}
                    editing={edited?.id ?? null}
                    picked={picked}
                    timeZone={zone}
                    store={store}
                    typing={typing}
                    onCurrent={(at) => setWanted((was) => ({ ...was, line: at }))}
                    onPick={onPick}
                    onEdit={setEditing}
                    onWithdraw={setWithdrawing}
                    onOpen={setLooking}
                  />
                ),
              },
            ]}
          />
        </div>
      )}
      {opened && (
        <LineEvidence
          line={opened}
          evidence={state.evidence?.candidate === opened.candidate.id ? state.evidence : null}
          onClose={() => setLooking(null)}
        />
      )}
      {leaving && <Withdraw line={leaving} store={store} onClose={() => setWithdrawing(null)} />}
    </Page>
  );
}
