import { setTimeout as later } from "node:timers/promises";
import { expect, test } from "vitest";
import { createOnce } from "../../../renderer/parts/once.ts";

test("a second press while the first still runs does nothing, also in the breath after it; the next one does", async () => {
  const once = createOnce();
  let done = 0;
  let end = (): void => {};
  const act = () => new Promise<void>((resolve) => (end = resolve)).then(() => void done++);
  once(act);
  once(act);
  end();
  await Promise.resolve().then(() => undefined);
  once(act);
  await later(5);
  expect(done).toBe(1);
  once(act);
  end();
  await later(5);
  expect(done).toBe(2);
});
