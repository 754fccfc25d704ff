import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSaves } from "../../../renderer/api/saves.ts";
import { changed } from "../fake-line.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the time shown is the database's own", () => {
  const saves = createSaves();
  expect(saves.getState().savedAt).toBeNull();
  saves.hear(changed());
  saves.hear({ type: "restarted" });
  expect(saves.getState().savedAt).toBe("2026-03-12T03:03:22.000Z");
});

test("saving is worth a word only after 400 ms, and only while something is under way", () => {
  const saves = createSaves();
  saves.keeping.started();
  vi.advanceTimersByTime(399);
  saves.keeping.ended("line", undefined);
  vi.advanceTimersByTime(1000);
  expect(saves.getState().slow).toBe(false);

  saves.keeping.started();
  vi.advanceTimersByTime(300);
  saves.keeping.started();
  vi.advanceTimersByTime(100);
  expect(saves.getState().slow).toBe(true);
  saves.keeping.ended("line", undefined);
  expect(saves.getState().slow).toBe(true);
  saves.keeping.ended("line", undefined);
  expect(saves.getState().slow).toBe(false);
});

test("what was not kept stays said until it is tried again, whatever else succeeds", () => {
  const saves = createSaves();
  const retry = vi.fn(() => Promise.resolve());
  saves.keeping.started();
  saves.keeping.ended("line", { key: "line", halfTyped: false, message: "Your disk is full.", words: "", retry });
  saves.keeping.started();
  saves.keeping.ended("another", undefined);
  expect(saves.getState().unkept?.message).toBe("Your disk is full.");
  void saves.retry();
  expect(retry).toHaveBeenCalledOnce();
  expect(saves.getState().unkept).toBeNull();
});

test("several changes that were not kept are copied and tried again together, in order, but not one that was kept meanwhile", async () => {
  const saves = createSaves();
  const tried: string[] = [];
  const fail = (key: string, halfTyped = false): void => {
    saves.keeping.started();
    const retry = async (): Promise<void> => {
      tried.push(key);
      saves.keeping.started();
      saves.keeping.ended(key, undefined);
    };
    saves.keeping.ended(key, { key, halfTyped, message: `${key} not kept`, words: `Words of ${key}`, retry });
  };
  fail("draft", true);
  expect(saves.getState().unkept).toEqual({ message: "draft not kept", words: "Words of draft" });
  for (const key of ["one", "two", "three"]) fail(key);
  saves.keeping.started();
  saves.keeping.ended("two", undefined);
  expect(saves.getState().unkept).toEqual({ message: "three not kept", words: "Words of one\nWords of three" });
  await saves.retry();
  expect(tried).toEqual(["draft", "one", "three"]);
  expect(saves.getState().unkept).toBeNull();
});
