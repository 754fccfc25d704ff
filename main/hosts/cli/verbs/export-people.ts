import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { ask } from "../../../app/ask.ts";
import type { Backend } from "../../../app/backend.ts";
import { folderProblem } from "../../../app/folder-problem.ts";
import { fromHere } from "../../folders.ts";
import { createFileNames } from "../file-names.ts";
import type { Verb } from "../verb.ts";

const PAGE = 200;

/** Everyone, one file a person: the way out. Whoever can’t be written is left out and named at the end. */
export const exportPeople: Verb = {
  usage: "export-people --format json-resume --out DIR",
  does: "one JSON Resume file a person",
  options: { format: { type: "string" }, out: { type: "string" } },
  async run({ options, open, say }) {
    const { format, out } = options;
    if (format !== "json-resume") throw new Refusal("bad-input", "export-people writes --format json-resume.");
    if (typeof out !== "string" || out === "") throw new Refusal("bad-input", "export-people needs --out DIR.");
    const folder = made(fromHere(out));
    const backend = await open();
    const nameFor = createFileNames(folder);
    let count = 0;
    const refused: string[] = [];
    for await (const id of everyone(backend)) {
      const exported = await ask(backend, "candidates.exportResume", { id }).catch((error: unknown) => {
        if (!(error instanceof Refusal) || error.failure.code !== "refused") throw error;
        refused.push(error.failure.message);
        return undefined;
      });
      if (!exported) continue;
      writeFileSync(join(folder, nameFor(exported.fileName)), `${JSON.stringify(exported.resume, null, 2)}\n`, {
        mode: 0o600,
        flag: "wx",
      });
      count++;
    }
    say(JSON.stringify({ people: count, out: folder }));
    const [first] = refused;
    if (first) throw new Refusal("refused", `${refused.length} left out. ${first}`);
    return 0;
  },
};

async function* everyone(backend: Backend): AsyncGenerator<string> {
  let after: string | undefined;
  do {
    const { rows } = await ask(backend, "candidates.list", { limit: PAGE, ...(after ? { after } : {}) });
    for (const { id } of rows) yield id;
    after = rows.at(-1)?.id;
  } while (after);
}

function made(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch (error) {
    throw new Refusal("refused", `The folder ${folder} can’t be used: ${folderProblem(error)}. Nothing was written.`);
  }
}
