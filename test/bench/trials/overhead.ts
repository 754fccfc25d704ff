import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import WebSocket from "ws";
import { startHost } from "../../helpers/host.ts";
import { ask } from "../../helpers/socket.ts";
import { startEcho } from "../bare/echo.ts";
import type { Bench } from "../bench.ts";
import { inTurns, type LineSpec, mustEqual, type Trial } from "../trial.ts";
import { valueIn } from "../workspace.ts";

const COMMAND = ["jobs.cancel", { job: "none" }] as const;
const QUERY = ["history.state", {}] as const;

const spec = (name: string, against: string): LineSpec => ({ name, against, size: 0, unit: "ms", bar: 2 });

/** What the one door costs an operation that has next to nothing to do. */
export async function workerOverhead(bench: Bench): Promise<Trial> {
  const { backend } = await bench.program();
  const echo = startEcho();
  const [query, command] = [await backend.call(...QUERY), await backend.call(...COMMAND)];
  const pair = (i: number, [name, input]: typeof QUERY | typeof COMMAND, answer: unknown) =>
    inTurns(
      i,
      () => backend.call(name, input),
      () => echo.trip(answer),
    );
  return {
    lines: [
      spec("overhead of a query over the worker", "the same answer from a worker that only answers"),
      spec("overhead of a command over the worker", "the same answer from a worker that only answers"),
    ],
    async check() {
      mustEqual("cancelling no job", valueIn(command), { cancelled: false });
      mustEqual("the empty trip", await echo.trip(query), query);
    },
    turn: async (i) => [await pair(i, QUERY, query), await pair(i, COMMAND, command)],
    close: () => echo.close(),
  };
}

/** The same from a window: WebSocket to the host, worker, and back. */
export async function socketOverhead(): Promise<Trial> {
  const host = await startHost();
  const asker = await ask(host.address);
  const bare = fork(fileURLToPath(new URL("../bare/echo-host.ts", import.meta.url)));
  const port = await new Promise((resolve) => bare.once("message", resolve));
  const trip = await openTrip(`ws://127.0.0.1:${port}`);
  const answer = await asker.call(...QUERY);
  return {
    lines: [
      spec("overhead of a query over the WebSocket", "the same answer from a WebSocket and worker that only answer"),
    ],
    check: async () => mustEqual("the empty trip", await trip(answer), answer),
    turn: async (i) => [
      await inTurns(
        i,
        () => asker.call(...QUERY),
        () => trip(answer),
      ),
    ],
    async close() {
      asker.close();
      bare.kill();
      await host.stop();
    },
  };
}

async function openTrip(address: string): Promise<(answer: unknown) => Promise<unknown>> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  let calls = 0;
  return (answer) =>
    new Promise((resolve) => {
      socket.once("message", (data) => resolve((JSON.parse(data.toString()) as { answer: unknown }).answer));
      socket.send(JSON.stringify({ id: calls++, answer }));
    });
}
