import type { TodayRow } from "../../../shared/contract/today.ts";
import { assertNever } from "../../../shared/domain/assert-never.ts";

/** The path of the screen on which a row of the day is done. */
export function whereTo({ kind, id, brief, live, clock }: TodayRow): string {
  switch (kind) {
    case "interview":
      return `/interviews/${id}/${live ? "live" : "prepare"}`;
    case "rating":
      return `/interviews/${id}/score`;
    case "reference":
      return `/references/${id}/live`;
    case "contradiction":
      return `/candidates/${id}/claims`;
    case "client-reply":
      return `/briefs/${brief ?? id}/feedback`;
    case "brief":
      return clock?.state === "not-started" ? `/briefs/${id}/capture` : `/briefs/${id}`;
    default:
      return assertNever(kind);
  }
}

/** The main action of the call that runs or comes next. */
export const startWords = ({ kind, live }: TodayRow): string =>
  live ? "Go back to the call" : kind === "reference" ? "Open the script" : "Prepare";
