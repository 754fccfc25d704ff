import type { Span } from "./sentences.ts";

/** What a text may say for a brief: a field of it, and the value that it would take. */
export type Told =
  | {
      field: "budget";
      value: { fromCents: number; toCents: number; per: "day" | "month"; gst: "excluded" | "included" };
    }
  | { field: "months"; value: number }
  | { field: "daysPerWeek"; value: number }
  | { field: "daysOnSite"; value: number }
  | { field: "place"; value: "remote" | "hybrid" | "on-site" }
  | { field: "city"; value: string }
  | { field: "clearance"; value: "none" | "baseline" | "nv1" | "nv2" | "ts-pa" | "pv" }
  | { field: "startOn"; value: string }
  | { field: "languages"; value: string }
  | { field: "platforms"; value: string }
  | { field: "apiStyle"; value: "rest" | "graphql" }
  | { field: "domain"; value: "banking" | "government" | "retail" | "other" };

/** Something said that no field can take as it is: why, as a sentence. */
interface Unfit {
  field: "budget" | "startOn";
  value: null;
  why: string;
}

/** A fact, where its words stand (`at`) and the sentence around them. */
export type Found = (Told | Unfit) & { at: Span; sentence: Span };

/** A found value within one sentence; `at` counts from the start of that sentence. */
export type InSentence = (Told | Unfit) & { at: Span };
