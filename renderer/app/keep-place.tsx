import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { useStores } from "./stores.ts";

/** Screens that only lead on to others: nobody comes back to them. */
const OPENERS = ["/", "/welcome"];
/** A filter changes the address with every key. */
const SETTLED_MS = 250;

/** Keeps where the person is, for the next start: a screen at once, what its address says beyond that once it rests. */
export function KeepPlace(): null {
  const { settings, line } = useStores();
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const place = useRouterState({ select: ({ location }) => location.href });
  const welcomed = useStore(settings, ({ settings }) => settings?.welcomed ?? false);
  const stopped = useStore(line, ({ state }) => state === "stopped");
  const kept = useRef<string>(undefined);
  // Once for each place; while Assay is stopped it waits, and nobody is told.
  useEffect(() => {
    if (stopped) return undefined;
    const keep = (): void => {
      kept.current = pathname;
      const { settings: known, setView } = settings.getState();
      if (welcomed && known?.place !== place && !OPENERS.includes(pathname)) void setView({ place });
    };
    const timer = setTimeout(keep, kept.current === pathname ? SETTLED_MS : 0);
    return () => clearTimeout(timer);
  }, [welcomed, stopped, place, pathname, settings]);
  return null;
}
