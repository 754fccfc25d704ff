/** What went wrong inside is for developers: shown on stderr where ASSAY_LOG is set, else dropped. */
export function insideLog(text: string): void {
  if (process.env["ASSAY_LOG"]) process.stderr.write(text);
}
