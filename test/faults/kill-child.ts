import { ask } from "../../main/app/ask.ts";
import { startBackend } from "../../main/app/backend.ts";
import { nodePlatform } from "../../main/hosts/node-platform.ts";

// The program without a window, that is killed. First it says what is there, then it writes and says what was acknowledged.
const [data = "", config = "", round = "", host = ""] = process.argv.slice(2);

/** What the process that kills this one is told. */
export type Said =
  | { found: { clients: string[]; people: string[]; fault: string | null } }
  | { kept: { client: string } | { batch: string } };

/** People of one import, which come in together or not at all. */
export const BATCH = 12;
export const personOf = (batch: string, i: number): string => `Person ${i} of ${batch}`;

if (process.argv[1] === import.meta.filename) await run();

async function run(): Promise<void> {
  const say = (said: Said): void => void process.send?.(said);
  const backend = await startBackend(nodePlatform({ data, config }, () => {}, host));
  const clients = (await ask(backend, "clients.list", {})).map(({ name }) => name);
  const people: string[] = [];
  let after: string | undefined;
  do {
    const { rows } = await ask(backend, "candidates.list", { limit: 200, ...(after ? { after } : {}) });
    people.push(...rows.map(({ name }) => name));
    after = rows.at(-1)?.id;
  } while (after);
  const { fault } = await ask(backend, "app.verify", {});
  say({ found: { clients, people, fault } });

  void writeBatches();
  for (let i = 0; ; i++) {
    const client = `Client ${i} of round ${round}`;
    await ask(backend, "clients.create", { name: client });
    say({ kept: { client } });
  }

  async function writeBatches(): Promise<void> {
    for (let i = 0; ; i++) {
      const batch = `batch ${i} of round ${round}`;
      const files = Array.from({ length: BATCH }, (_, n) => ({
        name: `${n}.json`,
        text: JSON.stringify({ basics: { name: personOf(batch, n) }, skills: [{ name: "REST" }] }),
      }));
      await ask(backend, "candidates.import", { files });
      say({ kept: { batch } });
    }
  }
}
