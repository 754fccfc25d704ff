import type { OnTimeRow, quality } from "../../../shared/contract/quality.ts";
import { clockOf, clockWords, hoursTaken } from "../../../shared/domain/clock/due.ts";
import { median, onTimeRate, promiseOf } from "../../../shared/domain/clock/on-time.ts";
import { type BriefRecord, findBriefs } from "../../db/views/brief.ts";
import { type Context, found, type Handlers } from "../handlers.ts";
import { recruiterZone } from "./repository.ts";

/** How well the promises to clients were kept. */
export const qualityHandlers = (context: Context): Handlers<keyof typeof quality> => ({
  "quality.onTime": ({ client = null }) => {
    const { db, now, author } = context;
    const zone = found(recruiterZone(db, author()), "profile");
    const briefs = findBriefs(db)
      .filter((brief) => client === null || brief.client === client)
      .flatMap((brief) => rowOf(brief, now(), zone))
      .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
    const own = briefs.filter(({ sample }) => !sample);
    return {
      briefs: briefs.map(({ closedAt: _closed, ...row }) => row),
      ...onTimeRate(own, now()),
      medianHours: median(own.flatMap(({ hours }) => hours ?? [])),
    };
  },
});

function rowOf(brief: BriefRecord, now: string, zone: string): (OnTimeRow & { closedAt: string | null })[] {
  const { clockStartedAt: startedAt, sentAt, closedAt, agreedDueAt } = brief;
  const clock = clockOf({ startedAt, sentAt }, now);
  if (startedAt === null || clock.dueAt === null) return [];
  const past = { dueAt: clock.dueAt, agreedDueAt, sentAt, closedAt };
  return [
    {
      brief: brief.id,
      title: brief.title,
      client: { id: brief.client, name: brief.clientName },
      startedAt,
      ...past,
      hours: clock.tookMs === null ? null : hoursTaken(clock.tookMs),
      words:
        sentAt === null && closedAt !== null ? "Closed without sending" : clockWords(clock, brief.timeZone ?? zone),
      promise: promiseOf(clock.dueAt, past, now),
      agreed: agreedDueAt === null ? null : promiseOf(agreedDueAt, past, now),
      sample: brief.sample,
    },
  ];
}
