import { expect, test } from "vitest";
import { progressOf, startedWords } from "../../../../shared/domain/briefs/sections.ts";
import { silent, talkative } from "./told.ts";

const progress = (told: typeof silent) => progressOf(told).map((section) => section.progress);

test("nine sections wait, and a whole brief has done them all", () => {
  expect(progress(silent)).toEqual(Array(9).fill("empty"));
  expect(startedWords(progressOf(silent))).toBe("0 of 9 started");
  const all = { ...talkative, systems: talkative.systems.map((system) => ({ ...system, state: "new" })) };
  expect(progress(all)).toEqual(Array(9).fill("done"));
  expect(startedWords(progressOf(all))).toBe("9 of 9 started");
});

test("one answer starts a section, and an answer of no counts", () => {
  const told = { ...silent, organisation: "Banksia Mutual", words: "  ", regulated: false, triggers: ["integrate"] };
  expect(progress(told)).toEqual(["part", "empty", "done", "empty", "empty", "empty", "part", "empty", "empty"]);
});
