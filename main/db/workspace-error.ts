import Database from "better-sqlite3";
import { DISK_FULL_WORDS } from "../../shared/domain/safekeeping/full-disk.ts";

/** What kept a workspace from being opened, read or written. */
export type WorkspaceFault =
  | "damaged"
  | "disk-full"
  | "foreign"
  | "key-missing"
  | "key-wrong"
  | "locked"
  | "missing"
  | "newer"
  | "read-only";

/** A fault of the disk, the key or the file; the message says what happened, what is safe and what to do. */
export class WorkspaceError extends Error {
  readonly fault: WorkspaceFault;
  constructor(fault: WorkspaceFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "WorkspaceError";
    this.fault = fault;
  }
}

/** The same error in words when the disk or the file is at fault; any other error as it came. `what` is a path. */
export function explain(error: unknown, what = "the workspace"): unknown {
  const code = codeOf(error);
  const because = (fault: WorkspaceFault, message: string) => new WorkspaceError(fault, message, { cause: error });
  if (/^SQLITE_FULL|^ENOSPC|^EDQUOT/.test(code)) return because("disk-full", DISK_FULL_WORDS);
  if (/^SQLITE_READONLY|^EROFS|^EACCES|^EPERM/.test(code))
    return because(
      "read-only",
      `Assay may not write to ${what}: nothing was changed; give yourself write permission or choose another folder.`,
    );
  if (/^SQLITE_CANTOPEN|^ENOTDIR|^EISDIR/.test(code))
    return because(
      "read-only",
      `Assay can’t open ${what}: nothing was changed; check that the folder exists and that you may write to it.`,
    );
  if (/^SQLITE_(BUSY|LOCKED)/.test(code))
    return because(
      "locked",
      `Another program is using ${what}: nothing was changed; close that program and try again.`,
    );
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
    return because(
      "damaged",
      `Part of ${what} is damaged: nothing more was written to it; restore a backup, and keep this file until that is done.`,
    );
  if (/^SQLITE_IOERR|^EIO/.test(code))
    return because(
      "damaged",
      `The disk failed to read or write ${what}: this wasn’t kept; check the disk, then start Assay again.`,
    );
  return error;
}

function codeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code;
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
