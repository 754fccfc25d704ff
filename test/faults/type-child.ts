import { setTimeout as wait } from "node:timers/promises";
import { ask } from "../../main/app/ask.ts";
import { startBackend } from "../../main/app/backend.ts";
import { nodePlatform } from "../../main/hosts/node-platform.ts";
import { createClient } from "../../renderer/api/client.ts";
import { createTyping } from "../../renderer/api/typing.ts";

// A window and the program in one process, that is killed while a recruiter types: what a power cut does. First it says
// what is there; then it types lines key by key, keeps each on Enter, and says every key and every line kept.
const [data = "", config = "", round = "", host = ""] = process.argv.slice(2);

/** What the process that kills this one is told; `at` in ms since 1970. */
export type Told =
  | { found: { draft: string; lines: string[]; fault: string | null } }
  | { key: { at: number; words: string } }
  | { enter: string }
  | { kept: string };

/** Of the one box that is typed in. */
const PLACE = "interview notes";
const SENTENCE = "she moved sixty-one merchants in five waves without a freeze";

if (process.argv[1] === import.meta.filename) await run();

async function run(): Promise<void> {
  const tell = (told: Told): void => void process.send?.(told);
  const backend = await startBackend(nodePlatform({ data, config }, () => {}, host));
  const silent = { started: () => {}, ended: () => {} };
  const typing = createTyping(createClient({ ...backend, watch: (hear) => hear("open") }, silent));
  const interview = await onlyInterview();
  const { notes } = await ask(backend, "interviews.get", { id: interview });
  const { fault } = await ask(backend, "app.verify", {});
  tell({ found: { draft: await typing.recall(PLACE), lines: notes.map(({ text }) => text), fault } });
  typing.clear(PLACE);

  for (let i = 0; ; i++) {
    const line = `${round}.${i} ${SENTENCE}`;
    for (let n = 1; n <= line.length; n++) {
      // A fast typist: 12 keys a second, in bursts.
      await wait(20 + Math.random() * 90);
      const words = line.slice(0, n);
      typing.typed(PLACE, words);
      tell({ key: { at: Date.now(), words } });
    }
    tell({ enter: line });
    await ask(backend, "interviews.addNote", { interview, stampMs: i * 1000, text: line });
    tell({ kept: line });
    typing.clear(PLACE);
  }

  async function onlyInterview(): Promise<string> {
    const [known] = await ask(backend, "interviews.list", {});
    if (known) return known.id;
    const { id: candidate } = await ask(backend, "candidates.create", { name: "Tamsin Okafor-Reyes" });
    const { id } = await ask(backend, "interviews.schedule", { candidate, at: new Date().toISOString() });
    await ask(backend, "interviews.start", { id });
    return id;
  }
}
