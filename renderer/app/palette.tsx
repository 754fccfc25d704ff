import { useEffect } from "react";
import { useStore } from "zustand";
import { peoplePath } from "../features/candidates/people-search.ts";
import { bare, begins, firstOf, type Narrowing, narrowing, records } from "../features/search/found.ts";
import type { Command } from "../ui/commands.ts";
import { Finder, type Found } from "../ui/finder.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { onMac } from "../ui/keys.ts";
import { useGo } from "../ui/navigation.tsx";
import type { Listed } from "./commands.ts";
import { learnt } from "./lesson.ts";
import { actionRow, placeOf, placeOfRecord, recordId, recordRow, saidId, saidRow } from "./palette-rows.tsx";
import { useStores } from "./stores.ts";

/** Records shown before anything is typed. */
const RECENT = 8;
const MOST = 50;

interface Props {
  screenCommands: readonly Command[];
  table: readonly Listed[];
}

/** Everything by its name: what this screen can do, places, people, briefs, clients, and what was said. */
export function Palette({ screenCommands, table }: Props) {
  const { frame, search, history, settings } = useStores();
  const go = useGo();
  const { words, found, waiting, building, error, find } = useStore(search);
  const view = useStore(settings, ({ settings }) => settings);
  useEffect(() => {
    frame.setState({ lesson: null });
    void find("");
  }, [find, frame]);
  const close = (): void => frame.setState({ palette: false });

  const by = narrowing(words);
  const typed = bare(words);
  const reading = { typed, timeZone: view?.timeZone };
  const listed = table.filter(({ id }) => id !== "view.palette");
  const under = (...groups: Listed["group"][]): Found[] => {
    if (by !== "all" && by !== "actions" && by !== "settings") return [];
    const usable = listed.filter(({ group }) => groups.includes(group) && (by !== "settings" || group === "Settings"));
    return usable.filter((of) => begins(`${of.group} ${of.words}`, words)).map((of) => actionRow(of, reading));
  };
  const shown = by === "actions" || by === "settings" ? [] : records(found, words);
  const few = words === "" ? firstOf(shown, RECENT) : shown;
  const here = by === "all" || by === "actions" ? screenCommands.filter((of) => begins(of.words, words)) : [];
  const groups = {
    screen: { id: "screen", label: "This screen", rows: here.map((of) => actionRow(of, reading)) },
    go: { id: "go", label: "Go to", rows: under("Go to") },
    create: { id: "create", label: "Create", rows: under("Create") },
    records: few.map(({ label, rows }) => ({ id: label, label, rows: rows.map((row) => recordRow(row, reading)) })),
    said: { id: "said", label: "Notes and quotes", rows: found.said.map((line) => saidRow(line, reading)) },
    actions: { id: "actions", label: "Actions", rows: under("Change", "View") },
    settings: { id: "settings", label: "Settings", rows: under("Settings") },
  };
  const last = [groups.actions, groups.settings];
  const all =
    words === ""
      ? [groups.screen, ...groups.records, groups.go, groups.create, ...last]
      : [groups.screen, groups.go, groups.create, ...groups.records, groups.said, ...last];
  const rows = firstOf(all, MOST);
  const total = all.reduce((sum, group) => sum + group.rows.length, 0);
  const count = total > MOST ? `First ${MOST} results` : `${total} ${total === 1 ? "result" : "results"}`;

  function run(command: Command): void {
    close();
    if (command.off !== undefined) return;
    const taught = learnt(view?.paletteUses ?? {}, command, onMac());
    command.run();
    if (!taught) return;
    void settings.getState().setView({ paletteUses: taught.uses });
    frame.setState({ lesson: taught.lesson });
  }
  function open(path: string, record: { entity: string; id: string; name: string }, beside: boolean): void {
    close();
    if (beside) {
      history.getState().show(record);
      frame.setState({ panel: true });
    } else go(path);
  }
  function choose(id: string, beside: boolean): void {
    const command = [...screenCommands, ...table].find((known) => known.id === id);
    if (command) run(command);
    const row = shown.flatMap(({ rows }) => rows).find((known) => recordId(known) === id);
    if (row) open(placeOfRecord(row), { entity: row.entity, id: row.id, name: row.title }, beside);
    const line = found.said.find((known) => saidId(known) === id);
    if (line) open(placeOf(line), line.about, beside);
  }

  const acts = {
    "Create candidate": () => {
      close();
      go(peoplePath({ add: true, name: typed }));
    },
    "Search notes": () => void find(`"${typed}`),
    Clear: () => void find(""),
  };
  return (
    <Finder
      open
      label="Search or run a command"
      words={words}
      groups={rows}
      count={building ? "Names work now; older notes follow" : words ? count : ""}
      waiting={waiting}
      empty={error ?? (typed ? `Nothing matches “${typed}”.` : HINTS[by])}
      acts={typed === "" ? [] : ACTS[by].map((words) => ({ words, run: acts[words] }))}
      foot={
        <>
          <span>
            <Kbd keys="Mod+Enter" /> right panel
          </span>
          {PREFIXES.map(([mark, what]) => (
            <span key={mark}>
              <b>{mark}</b> {what}
            </span>
          ))}
          <i className="spacer" />
          <span>
            <Kbd keys="Esc" /> back
          </span>
        </>
      }
      onWords={(next) => void find(next)}
      onChoose={choose}
      onClose={close}
    />
  );
}

type Act = "Create candidate" | "Search notes" | "Clear";

/** What can be done where nothing is found. */
const ACTS: Readonly<Record<Narrowing, readonly Act[]>> = {
  all: ["Create candidate", "Search notes", "Clear"],
  people: ["Create candidate", "Search notes", "Clear"],
  facts: ["Search notes", "Clear"],
  said: ["Create candidate", "Clear"],
  actions: ["Clear"],
  settings: ["Clear"],
};

const PREFIXES = [
  [">", "actions"],
  ["@", "people"],
  ["#", "platforms"],
  ['"', "words said"],
  [":", "settings"],
] as const;

/** What stands where nothing was typed after a prefix. */
const HINTS = {
  all: "Nothing here yet.",
  actions: "Type what you want to do.",
  people: "Nobody here yet.",
  facts: "Type a platform, a domain or an integration.",
  said: "Type words of a note, an answer or a CV.",
  settings: "Type what you want to set.",
};
