import { createRoute, redirect } from "@tanstack/react-router";
import { useStore } from "zustand";
import { ImportPeople } from "../../features/candidates/import-people.tsx";
import { TodayScreen } from "../../features/today/today-screen.tsx";
import { shortcuts } from "../shortcuts.ts";
import { useStores } from "../stores.ts";
import { later } from "./later.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

const SettingsScreen = later(async () => (await import("../../features/settings/settings-screen.tsx")).SettingsScreen);
const ShortcutsScreen = later(async () => (await import("../../features/help/shortcuts-screen.tsx")).ShortcutsScreen);

const home = createRoute({
  getParentRoute,
  path: "/",
  beforeLoad() {
    throw redirect({ to: "/today", replace: true });
  },
});
const today = createRoute({
  getParentRoute,
  path: "/today",
  component: function Today() {
    const { today, imports } = useStores();
    return <TodayScreen store={today} timeZone={useTimeZone()} people={<ImportPeople store={imports} />} />;
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
