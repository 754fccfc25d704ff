import { command, job, query } from "./operation.ts";
import { byId, id, instant, line, manyLines, name, stored } from "./scalars.ts";
import { z } from "./zod.ts";

const variant = z.enum(["named", "blind"]);
const which = z.strictObject({ brief: id, variant });
const version = z.object({
  id,
  brief: id,
  number: z.int(),
  variant,
  fileName: z.string(),
  /** Hex, of the file's bytes. */
  sha256: z.string(),
  pages: z.int(),
  engine: z.string(),
  template: z.string(),
  playbookVersion: z.string(),
  frozenAt: stored,
  sent: z.object({ at: stored, to: z.string(), how: z.string() }).nullable(),
});
const leak = z.object({
  path: z.string(),
  /** Where it stands, in words: "Tamsin Okafor-Reyes, reason 2". */
  where: z.string(),
  /** The text that holds it, and its place there in UTF-16 units. */
  text: z.string(),
  start: z.int(),
  end: z.int(),
  found: z.string(),
  kind: z.string(),
  suggestion: z.string(),
  /** What stands there instead once a person has cleared it; null while it is open. */
  cleared: z.string().nullable(),
});
const preflight = z.object({
  checks: z.array(z.object({ id: z.string(), ok: z.boolean(), title: z.string(), detail: z.string().nullable() })),
  openLeaks: z.int(),
  toClear: z.int(),
  /** Of the next export: that file's name and number. */
  fileName: z.string(),
  number: z.int(),
  /** The version frozen last, while the next one would print nothing new but its number and date; else null. */
  unchanged: version.nullable(),
  quotes: z.object({ named: z.int(), unnamed: z.int(), leftOut: z.int() }),
});
const pdf = z.object({ base64: z.string(), pages: z.int() });

export type Variant = z.infer<typeof variant>;
export type Leak = z.infer<typeof leak>;
export type Preflight = z.infer<typeof preflight>;
export type Version = z.infer<typeof version>;

/** What may be asked about the document that a client gets; `variant` says with names or blind. */
export const exportsOperations = {
  "exports.preflight": query(which, preflight, "not-found"),
  /** Every place in what this variant would print that tells who somebody is. */
  "exports.leaks": query(which, z.array(leak), "not-found"),
  "exports.clearLeak": command(
    z.strictObject({
      brief: id,
      variant,
      path: z.string().max(400),
      start: z.int().min(0),
      end: z.int().min(1),
      replacement: manyLines(z.string().max(500)),
    }),
    leak,
    "not-found",
    "refused",
  ),
  /** Several at once, one step of undo: refused whole when one of the places holds nothing. Answers what is still open. */
  "exports.clearLeaks": command(
    z.strictObject({
      brief: id,
      variant,
      places: z
        .array(
          z.strictObject({
            path: z.string().max(400),
            start: z.int().min(0),
            end: z.int().min(1),
            replacement: manyLines(z.string().max(500)),
          }),
        )
        .min(1)
        .max(10_000),
    }),
    z.array(leak),
    "not-found",
    "refused",
  ),
  "exports.reopenLeak": command(
    z.strictObject({ brief: id, variant, path: z.string().max(400), start: z.int().min(0), end: z.int().min(1) }),
    leak,
    "not-found",
    "refused",
  ),
  /** The very PDF, from the data as it stands, frozen nowhere. */
  "exports.preview": job(which, pdf, "not-found", "refused"),
  /** Freezes a version by its hash; refused while a check or a leak is open. */
  "exports.freeze": job(which, version, "not-found", "refused", "conflict"),
  "exports.versions": query(z.strictObject({ brief: id }), z.array(version), "not-found"),
  "exports.read": query(byId, pdf.extend({ fileName: z.string(), sha256: z.string() }), "not-found"),
  /** The first one of a brief stops its clock for good, later ones are kept beside it; cannot be undone. */
  "exports.markSent": command(
    z.strictObject({
      version: id,
      to: name,
      how: z.enum(["email", "handed-over", "portal", "other"]),
      at: instant.optional(),
      note: line.optional(),
    }),
    version,
    "not-found",
    "refused",
  ),
};
