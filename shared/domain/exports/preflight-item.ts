import type { GateId } from "./facts.ts";

/** One line of the pre-flight list. `count` is what is left to do: 0 when `ok`. */
export interface PreflightItem {
  id:
    | "reasons"
    | "scores"
    | "c1"
    | "raters"
    | "must-have"
    | "consent"
    | "rate"
    | "availability"
    | "quotes"
    | "watch-outs"
    | "leaks";
  ok: boolean;
  /** One line without a full stop. */
  title: string;
  /** More, in sentences; null when the title says it all. */
  detail: string | null;
  count: number;
  /** Ids of the people that are left to clear. */
  people: string[];
  /** The gate that may be passed with a reason; null where nothing can be passed. */
  gate: GateId | null;
}
