import { realpathSync } from "node:fs";
import type { Settings, settingsOperations, View } from "../../../shared/contract/settings.ts";
import { syncedBy } from "../../../shared/domain/safekeeping/synced.ts";
import { keepPreference, readPreference } from "../../db/preference.ts";
import { toRow } from "../../db/rows.ts";
import { type Context, found, type Handlers } from "../handlers.ts";
import { DEFAULT_NAME } from "./recruiter.ts";
import * as repository from "./repository.ts";

const USUAL: View = {
  theme: "system",
  navFolded: false,
  density: "standard",
  textSize: 100,
  letterKeys: true,
  welcomed: false,
  paletteUses: {},
  guided: false,
  place: null,
};

/** Who the recruiter is, which is recorded, and how this computer shows things, which is not. */
export const settingsHandlers = (context: Context): Handlers<keyof typeof settingsOperations> => ({
  "settings.get": () => get(context),
  "settings.setProfile": (patch) => {
    context.changes.update("recruiter", context.author(), toRow(patch));
    context.changes.name("Changed your details");
    return get(context);
  },
  "settings.setView": (patch) => {
    keepPreference(context.db, "view", { ...viewOf(context), ...patch });
    return get(context);
  },
});

/** What an older version did not know yet is as usual. */
const viewOf = ({ db }: Context): View => ({ ...USUAL, ...readPreference<Partial<View>>(db, "view") });

function get(context: Context): Settings {
  const { db, author, folder } = context;
  const { id, ...recruiter } = found(repository.findRecruiter(db, author()), "profile");
  const unset = recruiter.name === DEFAULT_NAME && !repository.anyRecord(db);
  return { ...recruiter, ...viewOf(context), firstRun: unset, folder, syncedBy: syncedBy(realpathSync(folder)) };
}
