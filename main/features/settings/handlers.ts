import type { Settings, settingsOperations } from "../../../shared/contract/settings.ts";
import { toRow } from "../../db/rows.ts";
import { type Context, found, type Handlers } from "../handlers.ts";
import { DEFAULT_NAME } from "./recruiter.ts";
import * as repository from "./repository.ts";

interface View {
  theme: Settings["theme"];
  navFolded: boolean;
}

/** Who the recruiter is, which is recorded, and how this computer shows things, which is not. */
export const settingsHandlers = (context: Context): Handlers<keyof typeof settingsOperations> => ({
  "settings.get": () => get(context),
  "settings.setProfile": (patch) => {
    context.changes.update("recruiter", context.author(), toRow(patch));
    context.changes.name("Changed your details");
    return get(context);
  },
  "settings.setView": (patch) => {
    const { theme, navFolded } = get(context);
    repository.keepPreference(context.db, "view", { theme, navFolded, ...patch });
    return get(context);
  },
});

function get({ db, author }: Context): Settings {
  const { id, ...recruiter } = found(repository.findRecruiter(db, author()), "profile");
  const view = repository.readPreference<View>(db, "view") ?? { theme: "system", navFolded: false };
  const unset = recruiter.name === DEFAULT_NAME && !repository.anyRecord(db);
  return { ...recruiter, ...view, firstRun: unset };
}
