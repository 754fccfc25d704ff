import { z } from "zod";
import { count, listOf, slug, text } from "./parts.ts";

const question = text.refine((value) => value.split("{work}").length === 2, "doesn’t hold {work} exactly once");

/** references.yaml: the script of a reference call. */
export const referencesSchema = z.strictObject({
  minutes: count,
  /** Read aloud and ticked one by one; the last asks whether to go on. */
  opening: listOf(z.strictObject({ id: slug, words: text })),
  openQuestion: text,
  /** Asked the same way of everyone; `{work}` is the claim. */
  questions: z.strictObject({ platform: question, domain: question, integration: question, scope: question }),
  scopeQuestion: text,
  close: z.strictObject({ reliability: text, notGive: text, again: text, quote: text }),
  /** Mail domains that anybody can use, small letters. */
  freeMail: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "isn’t a mail domain in small letters")).max(200),
});
