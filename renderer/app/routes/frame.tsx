import { createRoute, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useStore } from "zustand";
import { UnfinishedCall } from "../../features/briefs/capture/unfinished-call.tsx";
import { ImportPeople } from "../../features/candidates/import-people.tsx";
import { RatesLink } from "../../features/rates/rates-link.tsx";
import { TodayScreen } from "../../features/today/today-screen.tsx";
import { SyncedFolder } from "../../parts/synced-folder.tsx";
import type { Command } from "../../ui/commands.ts";
import { NewMenu } from "../new-menu.tsx";
import { shortcuts } from "../shortcuts.ts";
import { useStores } from "../stores.ts";
import { later } from "./later.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

const SettingsScreen = later(async () => (await import("../../features/settings/settings-screen.tsx")).SettingsScreen);
const ShortcutsScreen = later(async () => (await import("../../features/help/shortcuts-screen.tsx")).ShortcutsScreen);
const RemoveSample = later(async () => (await import("../../features/sample/remove-sample.tsx")).RemoveSample);
const WelcomeScreen = later(async () => (await import("../../features/sample/welcome-screen.tsx")).WelcomeScreen);

const home = createRoute({
  getParentRoute,
  path: "/",
  component: function Home() {
    const settings = useStore(useStores().settings, ({ settings }) => settings);
    const { history } = useRouter();
    const way = settings && (settings.welcomed ? (settings.place ?? "/today") : "/welcome");
    useEffect(() => {
      if (way) history.replace(way);
    }, [way, history]);
    return null;
  },
});
const welcome = createRoute({
  getParentRoute,
  path: "/welcome",
  staticData: { folds: true },
  component: function Welcome() {
    const { sample, guide, settings } = useStores();
    const timeZone = useTimeZone();
    const kept = useStore(settings, ({ settings }) => settings);
    return (
      timeZone && (
        <WelcomeScreen
          store={sample}
          guide={guide}
          timeZone={timeZone}
          warning={kept && <SyncedFolder {...kept} />}
          onBegun={settings.getState().load}
        />
      )
    );
  },
});
const today = createRoute({
  getParentRoute,
  path: "/today",
  component: function Today() {
    const { today, imports, typing } = useStores();
    return (
      <TodayScreen
        store={today}
        timeZone={useTimeZone()}
        people={
          <>
            <UnfinishedCall typing={typing} />
            <ImportPeople store={imports} />
          </>
        }
        create={<NewMenu />}
      />
    );
  },
});
const settings = createRoute({
  getParentRoute,
  path: "/settings",
  component: function Settings() {
    const { settings, sample } = useStores();
    return (
      <SettingsScreen store={settings}>
        <RatesLink />
        <RemoveSample store={sample} />
      </SettingsScreen>
    );
  },
});
const help = createRoute({
  getParentRoute,
  path: "/help/shortcuts",
  component: function Help() {
    const stores = useStores();
    const { setView, settings } = useStore(stores.settings);
    const { guide, watch } = useStore(stores.guide);
    useEffect(() => watch(), [watch]);
    const guided = settings?.guided ?? false;
    const path: Command = {
      id: "help.guided",
      words: `${guided ? "Leave" : guide?.steps.some(({ done }) => done) ? "Resume" : "Take"} the guided path`,
      run: () => void setView({ guided: !guided }),
    };
    return <ShortcutsScreen groups={shortcuts(stores, useStore(stores.history))} commands={guide ? [path] : []} />;
  },
});

/** What belongs to no feature: the first screen, Today, settings and help. */
export const frameRoutes = [home, welcome, today, settings, help];
