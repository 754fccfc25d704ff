import { z } from "../../../shared/contract/zod.ts";
import { employerDomains } from "../../../shared/domain/exports/employer-labels.ts";
import { gates } from "../../../shared/domain/shortlists/gates.ts";
import { brief } from "./scenario-brief.ts";
import { person } from "./scenario-person.ts";
import * as value from "./scenario-values.ts";

const employer = z.strictObject({
  name: value.name,
  label: value.line.optional(),
  domain: z.enum(employerDomains).optional(),
  alsoKnownAs: z.array(value.name).max(20).default([]),
  products: z.array(value.name).max(50).default([]),
});

const shortlistLine = z.strictObject({
  person: value.id,
  reasons: z.array(value.cited).min(1).max(20),
  watchOut: value.cited.optional(),
  passGates: z
    .array(
      z.strictObject({
        gate: z.enum(gates),
        reason: value.line,
      }),
    )
    .max(5)
    .default([]),
  withdrawn: z.strictObject({ at: value.time, why: value.text.optional() }).optional(),
});

/** A scenario file of version 1, member for member what `resources/scenarios/schema.json` admits. */
export const scenario = z.strictObject({
  $schema: z.string().optional(),
  assayScenario: z.literal(1),
  about: value.text.optional(),
  sample: z.boolean().default(false),
  now: value.instant,
  timeZone: value.zone.default("Australia/Sydney"),
  recruiter: z
    .strictObject({
      name: value.name,
      agency: value.name.optional(),
      email: value.email.optional(),
      phone: value.phone.optional(),
    })
    .default({ name: "The recruiter" }),
  client: z.strictObject({
    name: value.name,
    contact: z.strictObject({
      name: value.name,
      position: value.line.optional(),
      email: value.email.optional(),
      phone: value.phone.optional(),
    }),
  }),
  brief,
  employers: z.array(employer).max(200).default([]),
  people: z.array(person).min(1).max(26),
  shortlist: z.strictObject({
    orderReason: value.line.optional(),
    coverNote: value.text.optional(),
    lines: z.array(shortlistLine).min(1).max(26),
  }),
  sent: z
    .strictObject({
      at: value.time,
      to: value.name,
      how: z.enum(["email", "handed-over", "portal", "other"]),
      variant: z.enum(["named", "blind"]).default("named"),
    })
    .optional(),
});

/** As written, with defaults filled in: times, stamps and dollars are still the words of the file. */
export type Scenario = z.output<typeof scenario>;
export type ScenarioPerson = Scenario["people"][number];
export type ScenarioReference = ScenarioPerson["references"][number];
export type ScenarioNote = ScenarioPerson["interviews"][number]["notes"][number];
