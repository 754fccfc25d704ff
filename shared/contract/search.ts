import { query } from "./operation.ts";
import { id } from "./scalars.ts";
import { z } from "./zod.ts";

const hit = z.object({
  kind: z.enum(["candidate", "brief", "client"]),
  id,
  title: z.string(),
  /** Why it matches, or what it is. */
  detail: z.string(),
  sample: z.boolean(),
});

export type SearchHit = z.infer<typeof hit>;

/** What may be looked for. */
export const search = {
  /** People, briefs and clients by the beginnings of words; without words the newest. At most 50. */
  "search.find": query(z.strictObject({ words: z.string().max(200).default("") }), z.array(hit)),
};
