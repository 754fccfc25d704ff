import { command, query } from "./operation.ts";
import { email, name, nothing, phone, settable, timeZone } from "./scalars.ts";
import { z } from "./zod.ts";

/** How this computer shows things. */
const view = z.object({
  theme: z.enum(["system", "light", "dark"]),
  navFolded: z.boolean(),
  /** Rows of 40 or of 32 px. */
  density: z.enum(["standard", "compact"]),
  /** In percent of the usual. */
  textSize: z.union([z.literal(100), z.literal(112), z.literal(125), z.literal(150)]),
  /** Single letters run commands where no text is typed. */
  letterKeys: z.boolean(),
  /** The first screen was answered. */
  welcomed: z.boolean(),
  /** How often each action that has keys was taken from the palette, up to when they were named. */
  paletteUses: z.record(z.string().min(1).max(100), z.int().min(1).max(3)),
  /** The guided path is shown. */
  guided: z.boolean(),
  /** Path of the screen that was open last, to come back to; null before any was. */
  place: z
    .string()
    .max(2000)
    .regex(/^\/(?!\/)/u, "That is no path of a screen.")
    .nullable(),
});
const settings = z.object({
  name: z.string(),
  agency: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  timeZone: z.string(),
  ...view.shape,
  /** Nothing has been set or recorded yet. */
  firstRun: z.boolean(),
  /** The data folder, and who else copies it ("Dropbox"); null where nobody is known to. */
  folder: z.string(),
  syncedBy: z.string().nullable(),
});

export type Settings = z.infer<typeof settings>;
export type View = z.infer<typeof view>;

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
  "settings.setView": command(z.strictObject(view.partial().shape), settings),
};
