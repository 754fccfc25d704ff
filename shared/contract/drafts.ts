import { command, query } from "./operation.ts";
import { limited, nothing, stored } from "./scalars.ts";
import { z } from "./zod.ts";

/** The box that is typed in, by a name of the screen's own: "interview 018f… notes". */
const place = z
  .string()
  .regex(/^\S(?:.*\S)?$/u, "Name the box that this was typed in.")
  .max(200);

/** What is typed and not kept yet: on disk, on this computer alone, outside the record, never undone. */
export const drafts = {
  /** The words as they were last typed; null when there are none. */
  "drafts.get": query(z.strictObject({ place }), z.object({ words: z.string().nullable(), at: stored.nullable() })),
  /** Empty words clear the box. */
  "drafts.keep": command(z.strictObject({ place, words: limited(2_000_000) }), nothing),
};
