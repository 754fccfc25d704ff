import { query } from "./operation.ts";
import { criterion, level, nothing } from "./scalars.ts";
import { z } from "./zod.ts";

/** What may be asked about the playbook. */
export const playbook = {
  /** Words, anchors and guide rates that screens show. */
  "playbook.get": query(
    nothing,
    z.object({
      id: z.string(),
      version: z.string(),
      criteria: z.array(z.object({ id: criterion, name: z.string(), short: z.string(), anchors: z.array(z.string()) })),
      anchorWords: z.array(z.string()),
      bands: z.array(z.object({ level, label: z.string(), from: z.int(), to: z.int() })),
      indicative: z.string(),
      roles: z.record(z.string(), z.string()),
      /** What a client may say, in the playbook's words. */
      triggers: z.array(z.object({ id: z.string(), name: z.string() })),
      specialisations: z.array(z.object({ id: z.string(), name: z.string() })),
      languages: z.array(z.string()),
    }),
  ),
};
