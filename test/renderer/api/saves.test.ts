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
  saves.keeping.ended(undefined);
  vi.advanceTimersByTime(1000);
  expect(saves.getState().slow).toBe(false);

  saves.keeping.started();
  vi.advanceTimersByTime(300);
  saves.keeping.started();
  vi.advanceTimersByTime(100);
  expect(saves.getState().slow).toBe(true);
  saves.keeping.ended(undefined);
  expect(saves.getState().slow).toBe(true);
  saves.keeping.ended(undefined);
  expect(saves.getState().slow).toBe(false);
});

test("what was not kept stays said until it is tried again, whatever else succeeds", () => {
  const saves = createSaves();
  const retry = vi.fn(() => Promise.resolve());
  saves.keeping.started();
  saves.keeping.ended({ message: "Your disk is full.", words: "", retry });
  saves.keeping.started();
  saves.keeping.ended(undefined);
  expect(saves.getState().unkept?.message).toBe("Your disk is full.");
  saves.retry();
  expect(retry).toHaveBeenCalledOnce();
  expect(saves.getState().unkept).toBeNull();
});
