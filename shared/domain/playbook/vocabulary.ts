import { z } from "zod";
import { slug, text } from "./parts.ts";

const term = z.strictObject({ id: slug, name: text, aliases: z.array(text).max(30) });

/** Terms of one kind; no name, alias or id may mean two of them, whatever the case. */
const terms = z
  .array(term)
  .min(1)
  .max(500)
  .superRefine((all, context) => {
    const seen = new Set<string>();
    const meet = (word: string, path: (string | number)[]): void => {
      const key = word.normalize("NFKC").toLowerCase();
      if (seen.has(key)) context.addIssue({ code: "custom", path, message: `repeats “${word}”` });
      seen.add(key);
    };
    for (const [i, { name, aliases }] of all.entries()) {
      meet(name, [i, "name"]);
      for (const [j, alias] of aliases.entries()) meet(alias, [i, "aliases", j]);
    }
    const ids = new Set<string>();
    for (const [i, { id }] of all.entries()) {
      if (ids.has(id)) context.addIssue({ code: "custom", path: [i, "id"], message: `repeats the id “${id}”` });
      ids.add(id);
    }
  });

/** vocabulary.yaml: the words that briefs, claims and notes share. */
export const vocabularySchema = z.strictObject({ platforms: terms, domains: terms, integrations: terms });
