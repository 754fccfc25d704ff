import { keepPreference, readPreference } from "../../db/preference.ts";
import { toRow } from "../../db/rows.ts";
import type { Context } from "../handlers.ts";

/** What a recruiter is called until they say their name. */
export const DEFAULT_NAME = "The recruiter";

/** Makes the recruiter of this computer when there is none yet, and gives the id. */
export function ensureRecruiter(context: Omit<Context, "author">, timeZone: () => string): string {
  const { db, changes, now, newId } = context;
  const known = readPreference<string>(db, "recruiter");
  if (known !== undefined) return known;
  const id = newId();
  changes.commit({ author: id, operation: "settings.setProfile" }, () => {
    changes.insert(
      "recruiter",
      toRow({
        id,
        createdAt: now(),
        withdrawnAt: null,
        name: DEFAULT_NAME,
        agency: null,
        email: null,
        phone: null,
        timeZone: timeZone(),
      }),
    );
    changes.barrier();
    keepPreference(db, "recruiter", id);
  });
  return id;
}
