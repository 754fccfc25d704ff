import { guideSteps } from "../domain/sample/guided-path.ts";
import { command, query } from "./operation.ts";
import { id, nothing } from "./scalars.ts";
import { z } from "./zod.ts";

const named = z.object({ id, name: z.string() });
const guide = z.object({
  brief: named,
  candidate: named,
  referee: named,
  /** The interview that the candidate is rated from. */
  interview: id,
  steps: z.array(z.object({ id: z.enum(guideSteps), done: z.boolean() })),
});

export type Guide = z.infer<typeof guide>;

/** What may be asked about the sample data of the first start. */
export const sampleOperations = {
  /** How much of it is here. */
  "sample.get": query(nothing, z.object({ people: z.int(), briefs: z.int(), clients: z.int() })),
  /** The guided path, each step ticked by what was really done; null where its records are not, or no longer, here. */
  "sample.guide": query(nothing, guide.nullable()),
  /** Takes every sample record out of sight with all that belongs to it, in one step that can be undone. */
  "sample.remove": command(nothing, z.object({ people: z.int(), briefs: z.int(), clients: z.int() }), "refused"),
};
