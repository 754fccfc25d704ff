import type { app } from "../../shared/contract/app.ts";
import { verifyDatabase } from "../db/verify.ts";
import type { Context, Handlers } from "../features/handlers.ts";
import type { Jobs } from "./jobs.ts";

const VERSION = "0.1.0";

/** What concerns the program as a whole. */
export const aboutHandlers = ({ db, files, folder }: Context, jobs: Jobs): Handlers<keyof typeof app> => ({
  "app.about": () => {
    const versions = db
      .prepare<[], { sqlite: string; cipher: string }>(
        "SELECT sqlite_version() AS sqlite, sqlite3mc_version() AS cipher",
      )
      .get();
    return { version: VERSION, node: process.version, folder, sqlite: "", cipher: "", ...versions };
  },
  "app.verify": async () => {
    const verdict = verifyDatabase(db);
    if (!verdict.ok) return { whole: false, fault: verdict.fault };
    const attached = db.prepare<[], string>("SELECT file FROM version").pluck().all();
    const fault = files.check(attached);
    return { whole: fault === null, fault };
  },
  "jobs.cancel": ({ job }) => ({ cancelled: jobs.cancel(job) }),
});
