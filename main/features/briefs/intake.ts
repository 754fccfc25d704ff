import type { intake } from "../../../shared/contract/intake.ts";
import { wallClock } from "../../../shared/domain/clock/zone.ts";
import type { FromWords, ToRead } from "../../../shared/domain/intake/reading.ts";
import type { Context, Handlers, Job } from "../handlers.ts";
import { vocabularyOf } from "../terms.ts";
import * as repository from "./repository.ts";

/** Reads what strangers wrote in a process of its own, by the vocabulary as people here have it; it keeps nothing. */
export const intakeHandlers = (context: Context): Handlers<keyof typeof intake> => {
  const read = (job: Job, from: ToRead["from"]): Promise<FromWords> => {
    const terms = vocabularyOf(context).terms.map(({ id, kind, name, aliases }) => ({ id, kind, name, aliases }));
    const input: ToRead = { from, terms, today: today(context) };
    return job.fork("read-words", input) as Promise<FromWords>;
  };
  return {
    "briefs.readText": ({ text }, job) => read(job, { text }),
    "briefs.readFile": ({ name, base64 }, job) => read(job, { name, base64 }),
  };
};

/** "2026-11-24", on the recruiter's wall. */
function today({ db, now, author }: Context): string {
  const { year, month, day } = wallClock(now(), repository.timeZoneOf(db, author()));
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}
