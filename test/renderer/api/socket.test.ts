import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { LineState } from "../../../renderer/api/line.ts";
import { overSocket, type Socket } from "../../../renderer/api/socket.ts";
import type { News } from "../../../shared/contract/contract.ts";

/** A socket in the test's hands. */
class FakeSocket extends EventTarget {
  readonly sent: { id: number; name: string }[] = [];
  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  close(): void {
    this.dispatchEvent(new Event("close"));
  }
  open(): void {
    this.dispatchEvent(new Event("open"));
  }
  hear(message: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(message) }));
  }
}

let sockets: FakeSocket[] = [];
const open = (): Socket => {
  const socket = new FakeSocket();
  sockets.push(socket);
  return socket as unknown as Socket;
};
const last = (): FakeSocket => sockets.at(-1) as FakeSocket;
const turn = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

beforeEach(() => {
  sockets = [];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test("a call waits for the first opening, and answers find their call in any order", async () => {
  const line = overSocket(open);
  const [first, second] = [line.call("settings.get", {}), line.call("today.list", {})];
  await turn();
  expect(last().sent).toEqual([]);
  last().open();
  await turn();
  expect(last().sent.map(({ name }) => name)).toEqual(["settings.get", "today.list"]);
  last().hear({ id: 1, answer: { ok: true, value: "two" } });
  last().hear({ id: 0, answer: { ok: true, value: "one" } });
  expect(await first).toEqual({ ok: true, value: "one" });
  expect(await second).toEqual({ ok: true, value: "two" });
});

test("when it breaks, calls under way are answered, later ones at once, and it mends itself", async () => {
  const states: LineState[] = [];
  const line = overSocket(open);
  line.watch((state) => states.push(state));
  last().open();
  const under = line.call("today.list", {});
  await turn();
  last().close();
  expect(await under).toMatchObject({ ok: false, error: { message: expect.stringContaining("kept is safe") } });
  expect(await line.call("today.list", {})).toMatchObject({ ok: false });

  await vi.advanceTimersByTimeAsync(250);
  expect(sockets).toHaveLength(2);
  last().open();
  expect(states).toEqual(["connecting", "open", "stopped", "open"]);
  const again = line.call("today.list", {});
  await turn();
  last().hear({ id: last().sent[0]?.id, answer: { ok: true, value: "back" } });
  expect(await again).toEqual({ ok: true, value: "back" });
});

test("it tries ever more slowly, at least every five seconds", async () => {
  overSocket(open);
  for (let tries = 1; tries < 20; tries++) {
    expect(sockets).toHaveLength(tries);
    last().close();
    await vi.advanceTimersByTimeAsync(5000);
  }
});

test("news reaches everyone who listens", () => {
  const heard: News[] = [];
  const line = overSocket(open);
  line.listen((news) => heard.push(news));
  line.listen((news) => heard.push(news));
  last().open();
  last().hear({ news: { type: "restarted" } });
  expect(heard).toEqual([{ type: "restarted" }, { type: "restarted" }]);
});
