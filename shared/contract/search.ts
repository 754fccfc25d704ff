import { query } from "./operation.ts";
import { id, standing, stored } from "./scalars.ts";
import { z } from "./zod.ts";

const hit = z.object({
  kind: z.enum(["candidate", "brief", "client"]),
  id,
  title: z.string(),
  /** Why it matches, or what it is. */
  detail: z.string(),
  sample: z.boolean(),
});

export type SearchHit = z.infer<typeof hit>;

/** The person or the brief that something was found about. */
const about = z.object({
  entity: z.enum(["candidate", "brief"]),
  id,
  name: z.string(),
  /** A person's headline, a brief's client. */
  detail: z.string(),
});
const fact = z.object({
  kind: z.enum(["claim", "need", "setting"]),
  about,
  words: z.string(),
  /** Of a claim, computed from what referees answered; null for the rest. */
  standing: standing.nullable(),
  /** When a referee last spoke of it. */
  at: stored.nullable(),
});
const said = z.object({
  kind: z.enum(["note", "answer", "cv"]),
  id,
  about,
  /** The line around what was looked for. */
  words: z.string(),
  /** The speaker's exact words. */
  quote: z.boolean(),
  /** The referee who said it; null for a note and a CV. */
  referee: z.string().nullable(),
  /** The call it was said in; null for a CV. */
  call: z.object({ kind: z.enum(["interview", "reference"]), id, finished: z.boolean() }).nullable(),
  at: stored.nullable(),
});

export type FactHit = z.infer<typeof fact>;
export type SaidHit = z.infer<typeof said>;

const words = z.string().max(200).default("");

/** What may be looked for. */
export const search = {
  /**
   * People, briefs and clients by the beginnings of words; without words the newest. At most 50. With `slips` people alone,
   * by their names, one slip a word forgiven: for when nothing else is found.
   */
  "search.find": query(z.strictObject({ words, slips: z.boolean().default(false) }), z.array(hit)),
  /**
   * Why people and briefs may be meant: claims, needs and platforms, each person and brief once; and lines of
   * notes, answers and CVs. At most 50 facts and 20 lines; nothing without words.
   */
  "search.evidence": query(
    z.strictObject({ words, among: z.enum(["all", "facts", "said"]).default("all") }),
    z.object({
      facts: z.array(fact),
      said: z.array(said),
      /** The index still takes in what was written before: asked again, it may find more. */
      building: z.boolean(),
    }),
  ),
};
