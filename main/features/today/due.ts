import type { TodayRow } from "../../../shared/contract/today.ts";
import type { Placement } from "../../db/views/placement.ts";
import { blockerOf } from "../blocker.ts";
import type { Context } from "../handlers.ts";
import { clockShown, dueOf, dueTime } from "../placed.ts";

/** Briefs that are neither sent nor closed, the nearest due first by the time agreed with the client, drafts last. */
export function dueRows(context: Context, placements: readonly Placement[], zone: string): TodayRow[] {
  return placements
    .filter(({ brief }) => !brief.closedAt && !brief.sentAt)
    .map((placement): TodayRow => {
      const { brief } = placement;
      const clock = clockShown(context, brief, brief.timeZone ?? zone);
      return {
        kind: "brief",
        id: brief.id,
        brief: brief.id,
        who: brief.clientName,
        what: brief.title,
        detail: blockerOf(placement),
        when: clock.words,
        at: clock.dueAt,
        clock,
        live: false,
        facts: [],
        sample: brief.sample,
      };
    })
    .sort((a, b) => dueTime(a.clock && dueOf(a.clock)) - dueTime(b.clock && dueOf(b.clock)));
}
