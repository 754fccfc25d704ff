import { Outlet, useMatches, useRouter, useRouterState } from "@tanstack/react-router";
import { memo, useCallback, useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { STOPPED_WORDS } from "../api/line.ts";
import { HistoryPanel } from "../features/history/history-panel.tsx";
import { ScheduleInterview } from "../features/interviews/schedule-interview.tsx";
import { GuidedPath } from "../features/sample/guided-path.tsx";
import type { Command } from "../ui/commands.ts";
import { isLetter } from "../ui/keys.ts";
import { SaidAbove } from "../ui/states.tsx";
import { useMedia } from "../ui/use-media.ts";
import { commands as allCommands } from "./commands.ts";
import { KeepPlace } from "./keep-place.tsx";
import { listenForKeys } from "./key-listener.ts";
import { Nav } from "./nav.tsx";
import { Palette } from "./palette.tsx";
import { focusRegion } from "./regions.ts";
import { settingCommands } from "./setting-commands.ts";
import { StatusLine } from "./status-line.tsx";
import { useStores } from "./stores.ts";
import { TopBar } from "./top-bar.tsx";
import { Trouble } from "./trouble.tsx";
import { useCarets } from "./use-carets.ts";
import { CommandsContext } from "./use-commands.ts";
import { useNativeMenu } from "./use-native-menu.ts";
import { useTraversal } from "./use-traversal.ts";
import "./shell.css";

// Each is drawn anew only for what is its own: a screen tells the frame about itself with every key.
const Top = memo(TopBar);
const Places = memo(Nav);
const Troubles = memo(Trouble);
const History = memo(HistoryPanel);
const Status = memo(StatusLine);
const Schedule = memo(ScheduleInterview);

/** The frame around every screen. */
export function Shell() {
  const stores = useStores();
  const { frame, screen, settings, history } = stores;
  const router = useRouter();
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const routeFolds = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.folds) });
  const { palette, panel, privacy, folded: wished } = useStore(frame);
  const view = useStore(settings, ({ settings }) => settings);
  const { title, record, commands: screenCommands } = useStore(screen);
  const { undo, redo } = useStore(history);
  const unkept = useStore(stores.saves, ({ unkept }) => unkept?.message ?? null);
  const stopped = useStore(stores.line, ({ state }) => state === "stopped");
  const { back, forward } = useTraversal();
  const narrow = useMedia("(max-width: 799px)");
  useCarets(stores.typing);
  const folded = wished ?? (routeFolds || (view?.navFolded ?? false));

  const table = useMemo(
    () =>
      allCommands(
        stores,
        {
          go: (path) => void router.navigate({ to: path }),
          back: () => router.history.back(),
          forward: () => router.history.forward(),
          can: { back, forward },
          region: focusRegion,
          fold() {
            if (routeFolds) frame.setState({ folded: !folded });
            else void settings.getState().setView({ navFolded: !folded });
          },
        },
        { undo, redo },
      ),
    [stores, router, frame, settings, routeFolds, folded, undo, redo, back, forward],
  );
  const everything = useMemo(
    () => [
      ...table,
      ...settingCommands(
        view,
        (change) => void settings.getState().setView(change),
        (path) => void router.navigate({ to: path }),
      ),
    ],
    [table, view, settings, router],
  );
  useNativeMenu(stores.nativeMenu, everything, screenCommands, privacy);
  const listed = useRef<readonly Command[]>([]);
  useEffect(() => {
    const modal = document.querySelector('[role="dialog"]') !== null;
    const usable =
      view?.letterKeys === false ? (command: Command) => !command.keys || !isLetter(command.keys) : () => true;
    listed.current = modal
      ? table.filter(({ id }) => id === "view.palette")
      : [...screenCommands, ...table].filter(usable);
  });
  useEffect(
    () =>
      listenForKeys(
        window,
        () => listed.current,
        () => frame.setState({ lesson: null }),
      ),
    [frame],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another screen
  useEffect(() => frame.setState({ folded: null }), [pathname, frame]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a screen tells of the same record again and again
  useEffect(() => history.getState().show(record ?? null), [record?.id, history]);
  useEffect(() => {
    document.title = privacy ? "Assay" : `${title} – Assay`;
    document.documentElement.dataset["privacy"] = privacy ? "on" : "off";
  }, [title, privacy]);

  const command = useCallback(
    (id: string): Command => {
      const found = table.find((known) => known.id === id);
      if (!found) throw new Error(`no command ${id}`);
      return found;
    },
    [table],
  );
  return (
    <div className={`app${folded ? " folded" : ""}${narrow ? " narrow" : ""}${panel ? " with-panel" : ""}`}>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Top command={command} folded={folded} narrow={narrow} />
      {!narrow && <Places pathname={pathname} folded={folded} />}
      <main id="main" className="main" tabIndex={-1} data-scroll-restoration-id="main">
        <Troubles />
        <CommandsContext value={table}>
          <SaidAbove value={stopped ? STOPPED_WORDS : unkept}>
            <Outlet />
          </SaidAbove>
        </CommandsContext>
      </main>
      {panel && (
        <aside id="panel" className="panel" aria-label="History" tabIndex={-1}>
          <History store={history} timeZone={view?.timeZone} />
        </aside>
      )}
      <div className="foot">
        {view?.guided && (
          <GuidedPath
            store={stores.guide}
            pathname={pathname}
            onLeave={() => void settings.getState().setView({ guided: false })}
          />
        )}
        <Status />
      </div>
      <KeepPlace />
      <Schedule store={stores.schedule} timeZone={view?.timeZone} />
      {palette && <Palette screenCommands={screenCommands} table={everything} />}
    </div>
  );
}
