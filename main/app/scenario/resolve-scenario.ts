import { defaultRole } from "../../../shared/domain/briefs/titles.ts";
import { resolvePerson } from "./resolve-person.ts";
import type { Scenario } from "./scenario.ts";
import { type Calendar, calendarOf } from "./scenario-time.ts";

/**
 * A scenario ready to play, with the same lists in the same order: every time is ISO 8601 in UTC and not after `now`,
 * every date is in the calendar, money is in cents and stamps are milliseconds.
 */
export type ResolvedScenario = ReturnType<typeof resolveScenario>;
export type ResolvedPerson = ResolvedScenario["people"][number];
export type ResolvedReference = ResolvedPerson["references"][number];

/** Reads every time, date and zone of the file; the first that does not exist, or lies after `now`, is refused. */
export function resolveScenario(scenario: Scenario) {
  const calendar = calendarOf(scenario.now);
  return {
    sample: scenario.sample,
    now: calendar.now,
    timeZone: calendar.zone(["timeZone"], scenario.timeZone),
    recruiter: scenario.recruiter,
    client: scenario.client,
    brief: resolveBrief(scenario.brief, calendar),
    employers: scenario.employers,
    people: scenario.people.map((person, index) => resolvePerson(person, ["people", index], calendar)),
    shortlist: {
      ...scenario.shortlist,
      lines: scenario.shortlist.lines.map((line, index) => {
        const path = ["shortlist", "lines", index, "withdrawn", "at"];
        const { withdrawn } = line;
        return { ...line, withdrawn: withdrawn && { ...withdrawn, at: calendar.time(path, withdrawn.at) } };
      }),
    },
    sent: scenario.sent && { ...scenario.sent, at: calendar.time(["sent", "at"], scenario.sent.at) },
  };
}

function resolveBrief(brief: Scenario["brief"], calendar: Calendar) {
  const { setting, engagement, difficulty } = brief;
  const callStartedAt = brief.callStartedAt ?? brief.clockStartedAt;
  if (setting?.timeZone) calendar.zone(["brief", "setting", "timeZone"], setting.timeZone);
  if (engagement?.start) calendar.date(["brief", "engagement", "start"], engagement.start);
  const budget = engagement?.budget;
  return {
    ...brief,
    callStartedAt: calendar.time(["brief", "callStartedAt"], callStartedAt),
    clockStartedAt: calendar.time(["brief", "clockStartedAt"], brief.clockStartedAt),
    role: brief.role ?? defaultRole(difficulty),
    engagement: engagement && {
      ...engagement,
      budget: budget && {
        fromCents: budget.from * 100,
        toCents: budget.to * 100,
        per: budget.per,
        gst: budget.gst,
      },
    },
  };
}
