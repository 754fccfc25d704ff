import { type ComponentType, lazy } from "react";

const waiting: (() => Promise<unknown>)[] = [];

/** A screen whose code the first one does not wait for; whoever goes there keeps the screen before until it is here. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  waiting.push(load);
  return lazy(async () => ({ default: await load() }));
}

/** Brings them in once the first screen has what it shows, so that no way leads nowhere when Assay stops meanwhile. */
export const bringTheRest = (): number =>
  requestIdleCallback(() => void Promise.allSettled(waiting.map((load) => load())), { timeout: 500 });
