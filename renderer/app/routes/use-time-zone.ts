import { useStore } from "zustand";
import { useStores } from "../stores.ts";

/** The recruiter's zone; undefined until the settings are read. */
export const useTimeZone = (): string | undefined =>
  useStore(useStores().settings, ({ settings }) => settings?.timeZone);
