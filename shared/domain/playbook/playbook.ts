import { z } from "zod";
import { australiaSchema } from "./australia.ts";
import { criteriaSchema } from "./criteria.ts";
import { engagementSchema } from "./engagement.ts";
import { guideSchema } from "./guide.ts";
import { holidaysSchema } from "./holidays.ts";
import { date, slug, text } from "./parts.ts";
import { ratesSchema } from "./rates.ts";
import { referencesSchema } from "./references.ts";
import { rolesSchema } from "./roles.ts";
import { shortlistSchema } from "./shortlist.ts";
import { vocabularySchema } from "./vocabulary.ts";

/** about.yaml: which playbook this is. The folder carries the id; the version is kept by whatever was made with it. */
const aboutSchema = z.strictObject({
  id: slug,
  name: text,
  version: z.string().regex(/^\d+(\.\d+){0,2}$/, "isn’t a version such as 1.0, in quotes"),
  date,
  summary: text,
});

/** The parts of a playbook; each is a file of its name in the playbook's folder. */
export const playbookParts = {
  about: aboutSchema,
  criteria: criteriaSchema,
  guide: guideSchema,
  roles: rolesSchema,
  rates: ratesSchema,
  engagement: engagementSchema,
  australia: australiaSchema,
  holidays: holidaysSchema,
  references: referencesSchema,
  shortlist: shortlistSchema,
  vocabulary: vocabularySchema,
} as const;
export type PlaybookPart = keyof typeof playbookParts;

/** Words, figures, anchors, questions, timings and vocabulary of one kind of role, as data. */
export const playbookSchema = z.strictObject(playbookParts);
export type Playbook = z.infer<typeof playbookSchema>;
