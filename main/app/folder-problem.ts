/** Why a folder can't be made or written to, in the middle of a sentence: "the disk is full". */
export function folderProblem(error: unknown): string {
  const { code = "" } = error as { code?: string };
  if (code === "EEXIST" || code === "ENOTDIR") return "a file is in the way";
  if (code === "ENOSPC" || code === "EDQUOT") return "the disk is full";
  if (code === "EROFS") return "the disk is read-only";
  if (code === "ENOENT") return "no folder can be made there";
  return code === "EACCES" || code === "EPERM" ? "you may not write there" : code || String(error);
}
