import { z } from "zod";
import { states } from "../clock/states.ts";
import { source, text } from "./parts.ts";

const year = z.int().min(2000).max(2200);
const hour = z.int().min(0).max(24);

/** holidays.yaml: public holidays on weekdays by state, and the hours that count as work. */
export const holidaysSchema = z
  .strictObject({
    source,
    /** Years that the days below cover whole. */
    years: z.strictObject({ from: year, to: year }),
    workingDay: z
      .strictObject({ from: hour, to: hour })
      .refine(({ from, to }) => from < to, { error: "ends before it starts", path: ["to"] }),
    days: z.array(z.strictObject({ on: z.iso.date(), name: text, states: z.array(z.enum(states)).min(1) })).max(2_000),
  })
  .superRefine(({ days, years }, context) => {
    const seen = new Set<string>();
    for (const [i, { on, states }] of days.entries()) {
      const refuse = (message: string) => context.addIssue({ code: "custom", path: ["days", i, "on"], message });
      const weekday = new Date(on).getUTCDay();
      if (weekday === 0 || weekday === 6) refuse("is a weekend, which doesn’t count anyway");
      if (Number(on.slice(0, 4)) < years.from || Number(on.slice(0, 4)) > years.to) refuse("lies outside the years");
      for (const state of states) {
        if (seen.has(`${on} ${state}`)) refuse(`repeats ${on} for ${state}`);
        seen.add(`${on} ${state}`);
      }
    }
  });
