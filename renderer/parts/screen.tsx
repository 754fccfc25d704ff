import { createContext, type ReactNode, use, useEffect, useRef } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Command } from "../ui/commands.ts";
import type { Crumb } from "../ui/crumbs.tsx";
import type { Clock } from "./clock.ts";

/** What the open screen tells the frame around it. */
export interface ScreenFacts {
  /** For the window's title, most telling part first: "9 h left – Banksia Mutual – Export". */
  title: string;
  crumbs: readonly Crumb[];
  /** The clock of the brief that the screen is about; left out elsewhere. */
  clock?: Clock | undefined;
  /** The record whose history the right panel shows. */
  record?: { entity: string; id: string; name: string } | undefined;
  /** What can be done on this screen. The first one of the palette's "This screen" is the main action. */
  commands: readonly Command[];
}

export type ScreenStore = StoreApi<ScreenFacts>;

/** Empty until a screen has told of itself. */
export const createScreenStore = (): ScreenStore =>
  createStore<ScreenFacts>()(() => ({ title: "Assay", crumbs: [], commands: [] }));

const ScreenContext = createContext<ScreenStore | undefined>(undefined);

/** Screens below it tell their title, crumbs and commands to that store by `useScreen`. */
export function ScreenFrame({ store, children }: { store: ScreenStore; children: ReactNode }) {
  return <ScreenContext value={store}>{children}</ScreenContext>;
}

/** Tells the frame about this screen, again after every render. */
export function useScreen(facts: ScreenFacts): void {
  const store = use(ScreenContext);
  useEffect(() => store?.setState({ clock: undefined, record: undefined, ...facts }, true));
}

/** Puts focus on the screen's heading: for when what had it is gone. */
export const focusHeading = (): void => document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });

/** The screen's heading. It takes focus when the screen opens, so that reading starts there. */
export function ScreenTitle({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A screen that opens with a dialog of its own leaves focus to that.
    if (document.querySelector('[role="dialog"]') === null) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
