import { z } from "zod";
import { count, range } from "./parts.ts";

/** shortlist.yaml: what a shortlist must clear, and how many people it usually holds. */
export const shortlistSchema = z.strictObject({
  gates: z.strictObject({ c1AtLeast: z.int().min(1).max(5), confirmedWithinDays: count }),
  people: range(count),
});
