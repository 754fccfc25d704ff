import { join } from "node:path";
import { type Failure, Refusal } from "../../shared/contract/operation.ts";

/** Why the data in that folder could not be opened, in one sentence that says where and what is safe. */
export function startFailure(error: unknown, folder: string): Failure {
  if (error instanceof Refusal) return error.failure;
  const { code = "", message } = error as { code?: string; message?: string };
  const file = join(folder, "assay.db");
  const refused = (words: string): Failure => ({ code: "refused", message: `${words} Nothing was changed.` });

  if (code === "SQLITE_NOTADB") return refused(`The key does not open ${file}, or that file is damaged.`);
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|^(EACCES|EROFS|EPERM)$/.test(code))
    return refused(`Assay may not write in ${folder}; it needs a folder that is yours and not read-only.`);
  if (/^SQLITE_FULL|^(ENOSPC|EDQUOT)$/.test(code)) return refused(`The disk that holds ${folder} is full.`);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return refused(`Another program has ${file} open.`);
  if (/^SQLITE_(CORRUPT|IOERR)|^EIO$/.test(code)) return refused(`${file} is damaged or its disk cannot be read.`);
  const [first = ""] = (message ?? String(error)).split("\n");
  return refused(`The data in ${folder} cannot be opened: ${first.replace(/\.$/, "")}.`);
}
