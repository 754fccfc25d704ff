import { query } from "./operation.ts";
import { id, settable, stored } from "./scalars.ts";
import { z } from "./zod.ts";

const row = z.object({
  brief: id,
  title: z.string(),
  client: z.object({ id, name: z.string() }),
  startedAt: stored,
  dueAt: stored,
  agreedDueAt: stored.nullable(),
  sentAt: stored.nullable(),
  /** Hours from the start to sending, to two decimals. */
  hours: z.number().nullable(),
  /** "Sent in 31 h" */
  words: z.string(),
  /** How the 48 hours stand: "ended" is closed before they were over. */
  promise: z.enum(["kept", "missed", "running", "ended"]),
  /** How the time agreed with the client stands, where there is one. */
  agreed: z.enum(["kept", "missed", "running", "ended"]).nullable(),
  sample: z.boolean(),
});

export type OnTimeRow = z.infer<typeof row>;

/** What may be asked about how well the work goes. */
export const quality = {
  /** Every clock that was started, the newest first, and how often the 48 hours were kept; the sample is left out of the rate. */
  "quality.onTime": query(
    z.strictObject({ client: settable(id) }),
    z.object({
      briefs: z.array(row),
      kept: z.int(),
      of: z.int(),
      percent: z.int().nullable(),
      /** "7 of 8 sent within 48 hours" */
      words: z.string(),
      /** Of those that were sent. */
      medianHours: z.number().nullable(),
    }),
  ),
};
