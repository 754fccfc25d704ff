import type { TodayRow, today } from "../../../shared/contract/today.ts";
import { elapsedWords } from "../../../shared/domain/clock/durations.ts";
import { dayMonth, isoDay, longMomentWords, timeOfDay, weekday } from "../../../shared/domain/clock/words.ts";
import { isReplyDue } from "../../../shared/domain/feedback/reply.ts";
import { findBriefs } from "../../db/views/brief.ts";
import { readPlacement } from "../../db/views/placement.ts";
import type { Context, Handlers } from "../handlers.ts";
import { contradictionRows } from "./contradictions.ts";
import { dueRows } from "./due.ts";
import { referenceRows } from "./references.ts";
import * as repository from "./repository.ts";

const NOW_MS = 45 * 60_000;

/** What to do next, in the recruiter's own zone. */
export const todayHandlers = (context: Context): Handlers<keyof typeof today> => ({
  "today.list": () => {
    const { db, now, author } = context;
    const at = now();
    const zone = repository.timeZoneOf(db, author());
    const placements = findBriefs(db).flatMap(({ id }) => readPlacement(db, id) ?? []);
    const interviews = repository.openInterviews(db).map((row) => interviewRow(row, at, zone));
    const soon = (row: TodayRow): boolean => row.at !== null && Date.parse(row.at) - Date.parse(at) <= NOW_MS;
    const ahead = interviews.filter(
      (row) => !soon(row) && row.at !== null && isoDay(row.at, zone) === isoDay(at, zone),
    );
    const references = referenceRows(repository.openReferees(db), at, zone);
    return {
      words: longMomentWords(at, zone),
      at,
      now: interviews.filter(soon),
      due: dueRows(context, placements, zone),
      waiting: [
        ...references.waiting,
        ...contradictionRows(repository.answersToContradicted(db), zone),
        ...repository.unsentRatings(db).map((row) => ratingRow(row, zone)),
        ...repository
          .sendings(db)
          .filter(({ sentAt, heardAt }) => isReplyDue({ at: sentAt, heardAt }, at))
          .map((row) => replyRow(row, zone)),
      ],
      later: [...ahead, ...references.later].sort((a, b) => (a.at ?? "").localeCompare(b.at ?? "")),
    };
  },
});

function interviewRow(row: repository.OpenInterview, now: string, zone: string): TodayRow {
  const at = row.startedAt ?? row.plannedAt;
  const ahead = Date.parse(at) - Date.parse(now);
  const detail = row.startedAt
    ? `Live since ${timeOfDay(row.startedAt, zone)}.`
    : ahead >= 0
      ? `In ${elapsedWords(ahead)}`
      : `Started ${elapsedWords(-ahead)} ago?`;
  return {
    kind: "interview",
    id: row.id,
    brief: row.brief,
    who: row.name,
    what: row.brief === null ? "General vetting, no brief linked" : `For ${row.client}, ${row.title}`,
    detail,
    when: timeOfDay(at, zone),
    at,
    clock: null,
    live: row.startedAt !== null,
    facts: [
      row.claims > 0 ? `${row.claims} ${row.claims === 1 ? "claim" : "claims"} to test` : "No claims yet",
      ...(row.phone ? [row.phone] : []),
    ],
    sample: row.sample === 1,
  };
}

function ratingRow(row: repository.UnsentRating, zone: string): TodayRow {
  return {
    kind: "rating",
    id: row.interview,
    brief: row.brief,
    who: row.name,
    what: "Rating",
    detail: "Link evidence to each score and submit.",
    when: `Since ${weekday(row.endedAt, zone)} ${dayMonth(row.endedAt, zone)}`,
    at: row.endedAt,
    clock: null,
    live: false,
    facts: [],
    sample: row.sample === 1,
  };
}

function replyRow(row: repository.Unanswered, zone: string): TodayRow {
  return {
    kind: "client-reply",
    id: row.brief,
    brief: row.brief,
    who: `Ring ${row.client}`,
    what: row.title,
    detail: `No word on v${row.number} from ${row.sentTo}.`,
    when: `Since ${weekday(row.sentAt, zone)} ${dayMonth(row.sentAt, zone)}`,
    at: row.sentAt,
    clock: null,
    live: false,
    facts: row.phone ? [row.phone] : [],
    sample: row.sample === 1,
  };
}
