import { expect } from "vitest";
import type { TestApp } from "./app.ts";
import { placed } from "./placed.ts";

/** A placement whose named version was marked as sent when the clock of the test stood; the PDF's bytes do not matter. */
export async function sent(app: TestApp, names: string[]) {
  const { ask, hear, posted } = app;
  const all = placed(
    app,
    names.map((name) => ({ name })),
  );
  const { brief, persons } = all;
  for (const { candidate, note } of persons) {
    const { id: line } = ask("shortlists.add", { brief, candidate });
    ask("shortlists.setReasons", { line, reasons: [{ text: "Moved the merchants.", evidence: [note] }] });
    for (const { gate, passes } of ask("shortlists.get", { brief }).lines.find(({ id }) => id === line)?.gates ?? [])
      if (!passes) ask("shortlists.passGate", { line, gate, reason: "Known to us" });
  }
  for (const { path, start, end, suggestion } of ask("exports.leaks", { brief, variant: "named" }))
    ask("exports.clearLeak", { brief, variant: "named", path, start, end, replacement: suggestion });
  posted.length = 0;
  ask("exports.freeze", { brief, variant: "named" });
  await expect.poll(() => posted.some(({ type }) => type === "fork")).toBe(true);
  const fork = posted.find((message) => message.type === "fork") ?? expect.unreachable();
  hear(fork.fork, { output: { base64: "JVBERi0=", pages: 1, engine: "none", template: "none" } });
  await expect.poll(() => ask("exports.versions", { brief })).toHaveLength(1);
  const version = ask("exports.versions", { brief })[0]?.id ?? "";
  ask("exports.markSent", { version, to: "Rosalind Achterberg", how: "email" });
  return { ...all, version };
}
