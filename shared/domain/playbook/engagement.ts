import { z } from "zod";
import { count, explained, listOf, range, source, text } from "./parts.ts";

/** engagement.yaml: how people are engaged, and what the client is promised. */
export const engagementSchema = z.strictObject({
  source,
  kinds: listOf(explained),
  months: range(count),
  promise: z.strictObject({ shortlistHours: count, engagedWeeks: range(count), vetting: text }),
  places: listOf(explained),
});
