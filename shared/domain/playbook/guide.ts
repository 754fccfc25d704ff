import { z } from "zod";
import { criteria } from "../interviews/criteria.ts";
import { count, listOf, slug, text } from "./parts.ts";

const section = z.strictObject({
  id: slug,
  name: text,
  minutes: count,
  criterion: z.enum(criteria).nullable(),
  /** What to say or do; the questions of a criterion are with the criterion. */
  say: z.array(text).max(6),
});

/** guide.yaml: the plan of a vetting interview; every criterion has one section. */
export const guideSchema = z
  .strictObject({
    minutes: count,
    /** Read to the candidate before the first note. */
    noteTaking: text,
    sections: listOf(section),
  })
  .superRefine(({ minutes, sections }, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
    const sum = sections.reduce((total, one) => total + one.minutes, 0);
    if (sum !== minutes) refuse(["minutes"], `is ${minutes}, but the sections add up to ${sum}`);
    for (const criterion of criteria) {
      const [first, second] = sections.flatMap((one, i) => (one.criterion === criterion ? [i] : []));
      if (first === undefined) refuse(["sections"], `has no section for ${criterion}`);
      if (second !== undefined) refuse(["sections", second, "criterion"], `repeats ${criterion}`);
    }
  });
