import type { Client } from "./client.ts";

const MINUTE_MS = 60_000;

/**
 * Calls `reload` when what it read may have changed: after a change, after a restart, when the line is back, and once
 * a minute, since clocks move on their own. One read at a time; more wishes meanwhile make one more read.
 */
export function keepFresh(client: Client, reload: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;

  async function run(): Promise<void> {
    do {
      again = false;
      await reload();
    } while (again);
    running = undefined;
  }
  function wish(): Promise<void> {
    if (running) again = true;
    else running = run();
    return running;
  }

  client.listen((news) => {
    if (news.type === "changed" || news.type === "restarted") void wish();
  });
  let stopped = false;
  client.watch((state) => {
    if (state === "open" && stopped) void wish();
    stopped = state === "stopped";
  });
  setInterval(() => void wish(), MINUTE_MS);
  return wish;
}
