import { command, query } from "./operation.ts";
import { email, name, nothing, phone, settable, timeZone } from "./scalars.ts";
import { z } from "./zod.ts";

const theme = z.enum(["system", "light", "dark"]);
const settings = z.object({
  name: z.string(),
  agency: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  timeZone: z.string(),
  theme,
  navFolded: z.boolean(),
  /** Nothing has been set or recorded yet. */
  firstRun: z.boolean(),
});

export type Settings = z.infer<typeof settings>;

/** What may be asked about the recruiter and this computer. */
export const settingsOperations = {
  "settings.get": query(nothing, settings),
  /** Who prepares and rates; changes are recorded and can be undone. */
  "settings.setProfile": command(
    z.strictObject({
      name: name.optional(),
      agency: settable(name),
      email: settable(email),
      phone: settable(phone),
      timeZone: timeZone.optional(),
    }),
    settings,
  ),
  /** How this computer shows things; not recorded, not undone. */
  "settings.setView": command(z.strictObject({ theme: theme.optional(), navFolded: z.boolean().optional() }), settings),
};
