import type { TodayRow } from "../../../shared/contract/today.ts";
import { dayMonth, isoDay, timeOfDay, weekday } from "../../../shared/domain/clock/words.ts";
import type * as repository from "./repository.ts";

/** Referees that may be rung now, and those who are to be rung back later today; another day's stay away. */
export function referenceRows(
  referees: readonly repository.OpenReferee[],
  now: string,
  zone: string,
): { waiting: TodayRow[]; later: TodayRow[] } {
  const isDue = ({ callBackAt }: repository.OpenReferee): boolean => callBackAt === null || callBackAt <= now;
  const isToday = ({ callBackAt }: repository.OpenReferee): boolean =>
    callBackAt !== null && isoDay(callBackAt, zone) === isoDay(now, zone);
  const rows = (some: (referee: repository.OpenReferee) => boolean): TodayRow[] =>
    referees.filter(some).map((referee) => referenceRow(referee, zone));
  return { waiting: rows(isDue), later: rows((referee) => !isDue(referee) && isToday(referee)) };
}

function referenceRow(referee: repository.OpenReferee, zone: string): TodayRow {
  const { callBackAt, consentAt } = referee;
  const since = callBackAt ?? consentAt;
  return {
    kind: "reference",
    id: referee.referee,
    brief: referee.brief,
    who: referee.name,
    what: `Reference call about ${referee.candidate}`,
    detail: callBackAt === null ? `For ${referee.client}, ${referee.title}.` : "Asked to be rung back.",
    when: callBackAt === null ? `Since ${weekday(since, zone)} ${dayMonth(since, zone)}` : timeOfDay(since, zone),
    at: since,
    clock: null,
    live: false,
    facts: referee.phone === null ? [] : [referee.phone],
    sample: referee.sample === 1,
  };
}
