import type { HistoryState } from "../features/history/history-store.ts";
import type { Command } from "../ui/commands.ts";
import type { Stores } from "./stores.ts";

/** Places and ways that only the window itself knows. */
export interface Ways {
  go(path: string): void;
  back(): void;
  forward(): void;
  can: { back: boolean; forward: boolean };
  /** Moves focus to the next region, or the one before. */
  region(step: 1 | -1): void;
  fold(): void;
}

/** A command and the heading it stands under in the palette and in the list of shortcuts. */
export interface Listed extends Command {
  group: "Go to" | "Create" | "Change" | "View" | "Settings";
}

/** Every command that works on any screen: their buttons, keys, palette rows and shortcuts all come from here. */
export function commands(stores: Stores, ways: Ways, { undo, redo }: Pick<HistoryState, "undo" | "redo">): Listed[] {
  const { frame, history } = stores;
  const flip = (key: "palette" | "panel" | "privacy"): void => frame.setState((was) => ({ [key]: !was[key] }));
  return [
    { group: "Go to", id: "go.today", words: "Today", keys: "G T", run: () => ways.go("/today") },
    { group: "Go to", id: "go.briefs", words: "Briefs", keys: "G B", run: () => ways.go("/briefs") },
    { group: "Go to", id: "go.interviews", words: "Interviews", keys: "G I", run: () => ways.go("/interviews") },
    { group: "Go to", id: "go.references", words: "References", keys: "G R", run: () => ways.go("/references") },
    { group: "Go to", id: "go.clients", words: "Clients", run: () => ways.go("/clients") },
    { group: "Go to", id: "go.candidates", words: "Candidates", keys: "G C", run: () => ways.go("/candidates") },
    { group: "Go to", id: "go.shortlists", words: "Shortlists", keys: "G S", run: () => ways.go("/shortlists") },
    { group: "Go to", id: "go.quality", words: "Quality", keys: "G Q", run: () => ways.go("/quality") },
    { group: "Go to", id: "go.settings", words: "Settings", keys: "Mod+,", run: () => ways.go("/settings") },
    {
      group: "Go to",
      id: "go.shortcuts",
      words: "Keyboard shortcuts",
      keys: "Mod+/",
      run: () => ways.go("/help/shortcuts"),
    },
    {
      group: "Go to",
      id: "go.back",
      words: "Back",
      keys: "Mod+[",
      off: ways.can.back ? undefined : "Nothing before this screen",
      run: ways.back,
    },
    {
      group: "Go to",
      id: "go.forward",
      words: "Forward",
      keys: "Mod+]",
      off: ways.can.forward ? undefined : "Nothing after this screen",
      run: ways.forward,
    },
    { group: "Create", id: "create.brief", words: "New brief", keys: "Mod+N B", run: () => ways.go("/briefs/new") },
    {
      group: "Create",
      id: "create.interview",
      words: "Schedule an interview",
      keys: "Mod+N I",
      run: () => void stores.schedule.getState().ask(aboutScreen(stores)),
    },
    {
      group: "Create",
      id: "create.candidate",
      words: "Add a person",
      keys: "Mod+N C",
      run: () => ways.go("/candidates?add=true"),
    },
    {
      group: "Change",
      id: "history.undo",
      words: undo ? `Undo: ${undo}` : "Undo",
      keys: "Mod+Z",
      off: undo ? undefined : "Nothing to undo",
      run: () => void history.getState().stepBack(),
    },
    {
      group: "Change",
      id: "history.redo",
      words: redo ? `Redo: ${redo}` : "Redo",
      keys: "Mod+Shift+Z",
      off: redo ? undefined : "Nothing to redo",
      run: () => void history.getState().stepForward(),
    },
    {
      group: "Change",
      id: "save",
      words: "Save",
      keys: "Mod+S",
      run: () => history.setState({ said: "Already saved" }),
    },
    { group: "View", id: "view.palette", words: "Search or run a command", keys: "Mod+K", run: () => flip("palette") },
    { group: "View", id: "view.nav", words: "Fold or unfold navigation", keys: "Mod+\\", run: ways.fold },
    { group: "View", id: "view.panel", words: "History panel", keys: "Mod+.", run: () => flip("panel") },
    { group: "View", id: "view.privacy", words: "Privacy screen", keys: "Mod+Shift+X", run: () => flip("privacy") },
    { group: "View", id: "view.next", words: "Next region", keys: "F6", run: () => ways.region(1) },
    { group: "View", id: "view.previous", words: "Previous region", keys: "Shift+F6", run: () => ways.region(-1) },
  ];
}

/** The person or the brief that the open screen is about. */
function aboutScreen({ screen }: Stores): { candidate?: string; brief?: string } {
  const { record } = screen.getState();
  return record?.entity === "candidate" || record?.entity === "brief" ? { [record.entity]: record.id } : {};
}
