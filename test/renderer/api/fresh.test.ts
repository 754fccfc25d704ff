import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepFresh } from "../../../renderer/api/fresh.ts";
import { fakeClient } from "../fake-client.ts";
import { changed } from "../fake-line.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

test("it reads anew after a change, after a restart, when the line is back, and every minute", async () => {
  const { client, line } = fakeClient({});
  const reload = vi.fn(() => Promise.resolve());
  keepFresh(client, reload);
  expect(reload).toHaveBeenCalledTimes(0);
  line.send(changed());
  await settled();
  line.send({ type: "restarted" });
  await settled();
  line.become("stopped");
  line.become("open");
  await settled();
  expect(reload).toHaveBeenCalledTimes(3);
  line.send({ type: "progress", job: "x", done: 1, of: 2 });
  await settled();
  expect(reload).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reload).toHaveBeenCalledTimes(4);
});

test("a thousand changes at once make two reads, the last of them after the last change", async () => {
  const { client, line } = fakeClient({});
  let finish: () => void = () => undefined;
  const reload = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  keepFresh(client, reload);
  for (let i = 0; i < 1000; i++) line.send(changed());
  expect(reload).toHaveBeenCalledTimes(1);
  finish();
  await settled();
  expect(reload).toHaveBeenCalledTimes(2);
  finish();
  await settled();
  expect(reload).toHaveBeenCalledTimes(2);
});
