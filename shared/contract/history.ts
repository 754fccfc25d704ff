import { command, query } from "./operation.ts";
import { id, nothing, stored } from "./scalars.ts";
import { z } from "./zod.ts";

const step = z.object({ words: z.string() });
const state = z.object({ undo: z.string().nullable(), redo: z.string().nullable() });
const value = z.union([z.string(), z.number(), z.null()]);

/** What may be asked about the past, and undone. */
export const history = {
  "history.state": query(nothing, state),
  "history.undo": command(nothing, step, "refused"),
  "history.redo": command(nothing, step, "refused"),
  "history.of": query(
    z.strictObject({ entity: z.string().max(40), id }),
    z.array(
      z.object({
        /** Of the change: no two of a workspace share it, even where time, name and step are the same. */
        id: z.int(),
        /** One undo step; what came in together has the same one. */
        batch: id,
        at: stored,
        author: z.string(),
        kind: z.enum(["do", "undo", "redo"]),
        words: z.string().nullable(),
        fields: z.array(z.object({ name: z.string(), old: value, new: value })),
      }),
    ),
    "not-found",
  ),
};
