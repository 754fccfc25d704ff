import { readFileSync, statSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import type { Output } from "../../../../shared/contract/contract.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { ask } from "../../../app/ask.ts";
import { fromHere } from "../../folders.ts";
import type { Desk, Verb } from "../verb.ts";

type Outcome = Output<"candidates.import">;

const MAX_BYTES = 5_000_000;

/** People from files, JSON Resume for now; the batch is one undo step. */
export const importFiles: Verb = {
  usage: "import FILE… [--yes] [--json]",
  does: "people from JSON Resume files",
  options: { yes: { type: "boolean" }, json: { type: "boolean" } },
  async run(desk) {
    if (desk.words.length === 0) throw new Refusal("bad-input", "import needs at least one file.");
    await agreed(desk);
    const { files, problems } = read(desk.words);
    const backend = files.length > 0 ? await desk.open() : undefined;
    const done: Outcome = backend
      ? await ask(backend, "candidates.import", { files })
      : { batch: null, imported: 0, merged: 0, skipped: 0, problems: [], candidates: [] };
    const { batch, imported, merged, skipped } = done;
    const outcome = {
      batch,
      imported,
      merged,
      skipped: skipped + problems.length,
      problems: [...problems, ...done.problems],
    };
    report(desk, outcome);
    if (imported + merged > 0) return 0;
    const first = outcome.problems[0];
    throw new Refusal(
      "bad-input",
      `Nothing came in. ${first ? `${first.file}: ${first.message}` : ""}`.trim(),
      first?.field,
    );
  },
};

async function agreed({ words, options, note }: Desk): Promise<void> {
  if (options["yes"]) return;
  if (!process.stdin.isTTY)
    throw new Refusal("refused", "import asks before it brings people in; say --yes. Nothing was changed.");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`Bring in the people of ${words.length} file(s)? [y/N] `);
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new Refusal("cancelled", "Cancelled; nothing was changed.");
  note("");
}

function read(words: string[]): { files: { name: string; text: string }[]; problems: Outcome["problems"] } {
  const files: { name: string; text: string }[] = [];
  const problems: Outcome["problems"] = [];
  for (const name of words) {
    const text = textOf(fromHere(name));
    if ("text" in text) files.push({ name, text: text.text });
    else problems.push({ file: name, row: null, field: "", message: text.problem });
  }
  return { files, problems };
}

function textOf(file: string): { text: string } | { problem: string } {
  try {
    const { size } = statSync(file);
    if (size > MAX_BYTES) return { problem: "This file is larger than 5 MB; a résumé isn’t." };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "ENOENT") return { problem: "There is no such file." };
    if (code === "EISDIR") return { problem: "This is a folder, not a file." };
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return { problem: "This file isn’t UTF-8 text." };
    return { problem: `This file can’t be read (${code}).` };
  }
}

function report({ options, say, note }: Desk, outcome: Omit<Outcome, "candidates">): void {
  if (options["json"]) {
    say(JSON.stringify(outcome));
    return;
  }
  const { imported, merged, skipped } = outcome;
  say(`${imported} came in, ${merged} joined people who were here, ${skipped} left out.`);
  for (const { file, row, field, message } of outcome.problems)
    note(`  ${file}${row === null ? "" : `, row ${row}`}${field ? `, ${field}` : ""}: ${message}`);
}
