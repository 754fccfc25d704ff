import { employerDomains } from "../domain/exports/employer-labels.ts";
import { command, query } from "./operation.ts";
import { id, line, name, nothing, settable } from "./scalars.ts";
import { z } from "./zod.ts";

const employer = z.object({
  id,
  name: z.string(),
  label: z.string().nullable(),
  domain: z.string().nullable(),
  alsoKnownAs: z.array(z.string()),
  products: z.array(z.string()),
});

/** What may be asked about employers as a blind document names them. */
export const employers = {
  "employers.list": query(nothing, z.array(employer)),
  /** What a blind document may say of an employer; one record a name, whatever its case. */
  "employers.describe": command(
    z.strictObject({
      name,
      label: settable(line),
      domain: settable(z.enum(employerDomains)),
      alsoKnownAs: z.array(name).max(20).optional(),
      products: z.array(name).max(50).optional(),
    }),
    employer,
  ),
};
