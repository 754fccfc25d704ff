import { query } from "./operation.ts";
import { clock, id, nothing, stored } from "./scalars.ts";
import { z } from "./zod.ts";

const row = z.object({
  kind: z.enum(["interview", "reference", "brief", "rating", "client-reply", "contradiction"]),
  id,
  brief: id.nullable(),
  who: z.string(),
  /** "Second rating", "Payments rebuild" */
  what: z.string(),
  /** The blocker, in words. */
  detail: z.string(),
  /** "Due today 5:55 pm AEDT, 9 h left", "Since Tue" */
  when: z.string(),
  at: stored.nullable(),
  clock: clock.nullable(),
  /** A call that has begun and is not finished. */
  live: z.boolean(),
  facts: z.array(z.string()),
  sample: z.boolean(),
});

export type TodayRow = z.infer<typeof row>;

/** What may be asked about the day. */
export const today = {
  "today.list": query(
    nothing,
    z.object({
      /** "Thursday 12 March, 8:55 am AEDT" */
      words: z.string(),
      at: stored,
      now: z.array(row),
      due: z.array(row),
      waiting: z.array(row),
      later: z.array(row),
    }),
  ),
};
