import { createRoute, Navigate } from "@tanstack/react-router";
import { useStore } from "zustand";
import { UnfinishedCall } from "../../features/briefs/capture/unfinished-call.tsx";
import { ImportPeople } from "../../features/candidates/import-people.tsx";
import { ShortcutsScreen } from "../../features/help/shortcuts-screen.tsx";
import { SettingsScreen } from "../../features/settings/settings-screen.tsx";
import { TodayScreen } from "../../features/today/today-screen.tsx";
import { shortcuts } from "../shortcuts.ts";
import { useStores } from "../stores.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

const home = createRoute({ getParentRoute, path: "/", component: () => <Navigate to="/today" replace /> });
const today = createRoute({
  getParentRoute,
  path: "/today",
  component: function Today() {
    const { today, imports, typing } = useStores();
    const ways = (
      <>
        <UnfinishedCall typing={typing} />
        <ImportPeople store={imports} />
      </>
    );
    return <TodayScreen store={today} timeZone={useTimeZone()} people={ways} />;
  },
});
const settings = createRoute({
  getParentRoute,
  path: "/settings",
  component: () => <SettingsScreen store={useStores().settings} />,
});
const help = createRoute({
  getParentRoute,
  path: "/help/shortcuts",
  component: function Help() {
    const stores = useStores();
    return <ShortcutsScreen groups={shortcuts(stores, useStore(stores.history))} />;
  },
});

export const frameRoutes = [home, today, settings, help];
