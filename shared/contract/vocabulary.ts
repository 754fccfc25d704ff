import { termKinds } from "../domain/vocabulary/terms.ts";
import { command, query } from "./operation.ts";
import { id, name } from "./scalars.ts";
import { z } from "./zod.ts";

const kind = z.enum(termKinds);
const termId = z.string().max(120);
const term = z.object({
  id: z.string(),
  kind,
  name: z.string(),
  aliases: z.array(z.string()),
  /** The playbook brought it. */
  shipped: z.boolean(),
});

export type VocabularyTerm = z.infer<typeof term>;

/** What may be asked about the words that needs and claims share. */
export const vocabulary = {
  "vocabulary.list": query(z.strictObject({ kind: kind.optional() }), z.array(term)),
  /** What is exactly named, and what may be meant, best first. */
  "vocabulary.find": query(
    z.strictObject({ kind: kind.optional(), words: z.string().max(300) }),
    z.object({ exact: term.nullable(), near: z.array(term) }),
  ),
  /** A word means one term of its kind, whatever its case. */
  "vocabulary.add": command(
    z.strictObject({ kind, name, aliases: z.array(name).max(30).default([]) }),
    term,
    "conflict",
  ),
  /** The old name stays as an alias, so that whoever types it still finds the term. */
  "vocabulary.rename": command(z.strictObject({ term: termId, name }), term, "not-found", "conflict"),
  "vocabulary.setAliases": command(
    z.strictObject({ term: termId, aliases: z.array(name).max(30) }),
    term,
    "not-found",
    "conflict",
  ),
  /** Two terms turn out to be one: `from` with its words and all that refers to it becomes `into`. */
  "vocabulary.merge": command(z.strictObject({ from: termId, into: termId }), term, "not-found", "refused"),
  /** Claims of the people on a brief that mean the same term as one of its needs and don’t speak to it yet. */
  "vocabulary.matches": query(
    z.strictObject({ brief: id }),
    z.array(z.object({ need: id, claim: id, candidate: id, term: z.string(), name: z.string(), words: z.string() })),
    "not-found",
  ),
};
