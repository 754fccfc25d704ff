import { z } from "zod";
import { count, explained, listOf, named, text } from "./parts.ts";
import { triageSchema } from "./triage.ts";

const title = z.strictObject({ inOneLine: text, pointsTo: text });

/** roles.yaml: which role a client's words point to. */
export const rolesSchema = z.strictObject({
  titles: z.strictObject({
    "api-engineer": title,
    "backend-engineer": title,
    "integration-developer": title,
    "systems-integration-consultant": title,
    "solution-architect": title,
  }),
  /** Shown when a generalist is picked and this many systems or more are named. */
  mismatch: z.strictObject({ systems: count, warning: text }),
  triggers: listOf(explained),
  /** This many triggers or more speak for the role. */
  triggersEnough: z.strictObject({ count, words: text }),
  triage: triageSchema,
  specialisations: listOf(named),
  /** Languages that such roles often come with. */
  languages: z.array(text).min(1).max(20),
  duties: listOf(explained),
  styles: listOf(explained),
  styleQuestion: text,
  sectors: listOf(named),
});
