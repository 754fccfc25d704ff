import type { Brief } from "../../shared/contract/briefs.ts";
import { assertNever } from "../../shared/domain/assert-never.ts";
import { sameDay, timeOfDay, weekdayAndTime } from "./moment.ts";

export type Clock = Brief["clock"];

/** For a place that does not show the brief itself, so its client is named and the zone left out: "Banksia Mutual, due 5:55 pm, 9 h left". */
export function clockElsewhere(of: string, clock: Clock, timeZone: string, now: Date): string {
  const client = shortened(of);
  const due = clock.agreedDueAt ?? clock.dueAt;
  switch (clock.state) {
    case "running":
    case "soon":
    case "very-soon":
      return due ? `${client}, due ${moment(due, timeZone, now)}, ${clock.short} left` : client;
    case "late":
    case "not-started":
    case "sent":
      return `${client}, ${lowerFirst(clock.words)}`;
    default:
      return assertNever(clock.state);
  }
}

/** For the row of a list, whose column says what it is: "Thu 3:40 pm, 21 h left". */
export function clockInRow(clock: Clock, timeZone: string | undefined): string {
  const due = clock.agreedDueAt ?? clock.dueAt;
  const runs = clock.state === "running" || clock.state === "soon" || clock.state === "very-soon";
  return runs && due ? `${weekdayAndTime(due, timeZone)}, ${clock.short} left` : clock.words;
}

/** "5:55 pm" today, "Fri 3:10 pm" on another day. */
const moment = (at: string, timeZone: string, now: Date): string =>
  sameDay(at, now.toISOString(), timeZone) ? timeOfDay(at, timeZone) : weekdayAndTime(at, timeZone);

const LONGEST = 32;

/** A long name gives way to the time, which is the point: "Department of Rivers and Ports…". */
const shortened = (name: string): string =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST).replace(/[\s,]+\S*$/u, "")}…`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
