import { describe, expect, test } from "vitest";
import { createComposer, shownWords } from "../../../renderer/parts/composer-store.ts";
import type { KeptLine } from "../../../shared/domain/interviews/held-line.ts";
import { unpackHeld } from "../../../shared/domain/interviews/held-line.ts";

/** A note box over a disk in memory; `now` moves the call along. */
function box(disk = new Map<string, string>(), recall = async (place: string) => disk.get(place) ?? "") {
  const kept: KeptLine[] = [];
  const edits: [string, string][] = [];
  const scores: [string | null, number][] = [];
  const call = { now: 0, full: false };
  const store = createComposer({
    typing: {
      recall,
      typed: (place, words) => void disk.set(place, words),
      clear: (place) => void disk.delete(place),
    },
    place: "interview notes",
    starters: ["criterion", "quote", "followUp", "score"],
    elapsed: () => call.now,
    keep: async (line) => !call.full && kept.push(line) > 0,
    edit: async (id, text) => !call.full && edits.push([id, text]) > 0,
    makeClaim: async ({ statement }) => (call.full ? null : { id: "c9", words: statement }),
    score: (criterion, score) => (scores.push([criterion, score]) > 0 ? null : ""),
  });
  const { type, keep } = store.getState();
  return { store, kept, edits, scores, call, disk, type, keep };
}

describe("a line", () => {
  test("carries the moment of its first key, not of Enter", async () => {
    const { type, keep, kept, call, store, disk } = box();
    call.now = 12_000;
    type("R");
    call.now = 30_000;
    type('"Recorded');
    expect(unpackHeld(disk.get("interview notes") ?? "")).toMatchObject({ words: '"Recorded', stampMs: 12_000 });
    await keep();
    expect(kept).toEqual([
      { stampMs: 12_000, criterion: null, text: "Recorded", quote: true, followUp: false, claim: null },
    ]);
    expect(store.getState()).toMatchObject({ words: "", stampMs: null, unkept: [] });
    expect(disk.size).toBe(0);
  });

  test("that could not be kept stays in sight and on disk, and goes once the log shows it", async () => {
    const { type, keep, call, store, disk, kept } = box();
    call.full = true;
    type("A line");
    await keep();
    type("The next");
    expect(store.getState().unkept.map(({ text }) => text)).toEqual(["A line"]);
    const again = box(disk);
    await again.store.getState().load();
    expect(again.store.getState()).toMatchObject({ words: "The next", recalled: true });
    const [line] = again.store.getState().unkept;
    if (line) await again.store.getState().keepAgain(line);
    expect(again.kept).toHaveLength(1);
    expect(kept).toHaveLength(0);
    store.getState().settle(({ text }) => text === "A line");
    expect(store.getState().unkept).toEqual([]);
  });

  test("of one megabyte is refused with words, and what was typed stays", () => {
    const { type, store } = box();
    type("Before");
    type(`Before${"x".repeat(1_000_000)}`);
    expect(store.getState().words).toBe("Before");
    expect(store.getState().said).toMatch(/^That paste has 1,000,000 characters; a line holds 20,000\./);
    type("Before.");
    expect(store.getState().said).toBeNull();
  });
});

test("a score is set and leaves nothing behind", async () => {
  const { type, keep, scores, kept, disk } = box();
  type("=4");
  await keep();
  type("#2 =5");
  await keep();
  type("=9");
  await keep();
  expect(scores).toEqual([
    [null, 4],
    ["C2", 5],
  ]);
  expect(kept).toEqual([]);
  expect(unpackHeld(disk.get("interview notes") ?? "").words).toBe("=9");
});

test("wording a kept line anew leaves a half-typed one as it was, even over a crash", async () => {
  const { type, keep, store, edits, disk } = box();
  type("Half a line");
  store.getState().edit({ id: "n1", stampMs: 5, text: "Old words" });
  type("New words");
  const back = box(disk);
  await back.store.getState().load();
  expect(shownWords(back.store.getState())).toBe("New words");
  await keep();
  expect(edits).toEqual([["n1", "New words"]]);
  expect(shownWords(store.getState())).toBe("Half a line");
});

test("a box that is drawn twice while its words come back is filled once, not under whoever types by then", async () => {
  const answers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  let asked = 0;
  const { type, store } = box(new Map(), async () => (await answers[asked++]?.promise) ?? "");
  const { load } = store.getState();
  const both = [load(), load()];
  answers[0]?.resolve("");
  await both[0];
  type("One change window");
  answers[1]?.resolve("");
  await both[1];
  expect(store.getState()).toMatchObject({ ready: true, words: "One change window" });
});

test("a picked claim stands in the words and goes with the line", async () => {
  const { type, keep, store, kept } = box();
  type("Most like @cust");
  store.getState().pick({ id: "c1", words: "customs status" }, 10, 15);
  expect(shownWords(store.getState())).toBe("Most like customs status");
  await keep();
  expect(kept[0]).toMatchObject({ text: "Most like customs status", claim: "c1" });
  expect(store.getState().claim).toBeNull();
});

test("a claim made of typed words takes their place, and goes with the line", async () => {
  const { type, keep, store, kept, call } = box();
  type("Most like @customs status");
  call.full = true;
  await store.getState().make({ statement: "customs status", depth: "owned" }, 10, 25);
  expect(store.getState().said).toMatch(/isn’t kept yet\. Your line is safe/);
  expect(shownWords(store.getState())).toBe("Most like @customs status");
  call.full = false;
  const making = store.getState().make({ statement: "customs status", depth: "owned" }, 10, 25);
  type("Most like @customs status, in 2021");
  await making;
  expect(shownWords(store.getState())).toBe("Most like customs status, in 2021");
  await keep();
  expect(kept[0]).toMatchObject({ text: "Most like customs status, in 2021", claim: "c9" });
});
