import { Building2, CornerDownRight, FileText, User } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "zustand";
import type { SearchHit } from "../../shared/contract/search.ts";
import { begins, grouped, narrowing } from "../features/search/found.ts";
import type { Command } from "../ui/commands.ts";
import { Finder, type Found } from "../ui/finder.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { useGo } from "../ui/navigation.tsx";
import { Secret } from "../ui/secret.tsx";
import type { Listed } from "./commands.ts";
import { useStores } from "./stores.ts";

/** Records shown before anything is typed. */
const RECENT = 8;

const ICONS = { candidate: User, brief: FileText, client: Building2 };

interface Props {
  screenCommands: readonly Command[];
  table: readonly Listed[];
}

/** Everything by its name: what this screen can do, places, people, briefs and clients. */
export function Palette({ screenCommands, table }: Props) {
  const { frame, search, history } = useStores();
  const go = useGo();
  const { words, hits, waiting, error, find } = useStore(search);
  useEffect(() => void find(""), [find]);
  const close = (): void => frame.setState({ palette: false });

  const by = narrowing(words);
  const matching = (of: readonly Command[]): Found[] =>
    by === "people"
      ? []
      : of.filter((command) => begins(`${of === places ? "Go to " : ""}${command.words}`, words)).map(actionRow);
  const listed = table.filter(({ id }) => id !== "view.palette");
  const places = listed.filter(({ group }) => group === "Go to");
  const actions = listed.filter(({ group }) => group !== "Go to");
  const records = grouped(words ? hits : hits.slice(0, RECENT), by).map(({ label, hits }) => ({
    id: label,
    label,
    rows: hits.map(hitRow),
  }));
  const groups = [
    { id: "screen", label: "This screen", rows: matching(screenCommands) },
    ...records,
    { id: "go", label: "Go to", rows: matching(places) },
    { id: "actions", label: "Actions", rows: matching(actions) },
  ];
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  function choose(id: string): void {
    close();
    const command = [...screenCommands, ...table].find((known) => known.id === id);
    const hit = hits.find((known) => hitId(known) === id);
    if (command) {
      if (command.off === undefined) command.run();
    } else if (hit?.kind === "brief") go(`/briefs/${hit.id}`);
    else if (hit?.kind === "candidate") go(`/candidates/${hit.id}/profile`);
    else if (hit) {
      history.getState().show({ entity: hit.kind, id: hit.id, name: hit.title });
      frame.setState({ panel: true });
    }
  }

  return (
    <Finder
      open
      label="Search or run a command"
      words={words}
      groups={groups}
      count={words ? `${total} ${total === 1 ? "result" : "results"}` : ""}
      waiting={waiting}
      empty={error ?? `Nothing matches “${words}”. Clear the box to see everything.`}
      foot={
        <>
          <span>
            <b>&gt;</b> actions
          </span>
          <span>
            <b>@</b> people
          </span>
          <i className="spacer" />
          <span>
            <Kbd keys="Esc" /> back to where you were
          </span>
        </>
      }
      onWords={(typed) => void find(typed)}
      onChoose={choose}
      onClose={close}
    />
  );
}

function actionRow({ id, words, keys, icon, off }: Command): Found {
  return {
    id,
    text: off ? `${words}. ${off}` : words,
    icon: icon ?? <CornerDownRight className="icon" aria-hidden="true" />,
    title: words,
    why: off,
    end: keys && <Kbd keys={keys} />,
    low: true,
  };
}

const hitId = ({ kind, id }: SearchHit): string => `${kind} ${id}`;

function hitRow(hit: SearchHit): Found {
  const Icon = ICONS[hit.kind];
  const detail = hit.sample ? `${hit.detail}, sample data` : hit.detail;
  return {
    id: hitId(hit),
    text: `${hit.title}, ${detail}`,
    icon: <Icon className="icon" aria-hidden="true" />,
    title: <Secret>{hit.title}</Secret>,
    why: <Secret>{detail}</Secret>,
    end: hit.kind === "client" ? "History" : "Open",
  };
}
