import { z } from "zod";
import { text } from "./parts.ts";

/** One for each score; the length is checked first, so that a refusal says how many there are. */
const five = z
  .array(text)
  .length(5)
  .pipe(z.tuple([text, text, text, text, text]));

const criterion = z.strictObject({
  listensFor: text,
  /** Shown while the person talks. */
  listenPoints: z.array(text).min(1).max(6),
  question: text,
  probes: z.array(text).min(1).max(8),
  /** What a score of 1, 2, 3, 4 and 5 means. */
  anchors: five,
});

/** criteria.yaml: what each of the six is rated by. */
export const criteriaSchema = z.strictObject({
  /** One word for each score, 1 to 5. */
  anchorWords: five,
  notRated: text,
  criteria: z.strictObject({
    C1: criterion,
    C2: criterion,
    C3: criterion,
    C4: criterion,
    C5: criterion,
    C6: criterion,
  }),
});
