import { command, query } from "./operation.ts";
import { nothing } from "./scalars.ts";
import { z } from "./zod.ts";

/** What may be asked about the sample data of the first start. */
export const sampleOperations = {
  /** How much of it is here. */
  "sample.get": query(nothing, z.object({ people: z.int(), briefs: z.int(), clients: z.int() })),
  /** Takes every sample record out of sight with all that belongs to it, in one step that can be undone. */
  "sample.remove": command(nothing, z.object({ people: z.int(), briefs: z.int(), clients: z.int() }), "refused"),
};
