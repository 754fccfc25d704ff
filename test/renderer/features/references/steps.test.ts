import { expect, test } from "vitest";
import {
  type Entry,
  emptyEntry,
  entryFromDraft,
  lacking,
  nextStep,
  type Step,
} from "../../../../renderer/features/references/steps.ts";

const step = (id: string, change: Partial<Step> = {}): Step => ({
  id,
  kind: "claim",
  title: id,
  question: `${id}?`,
  weight: null,
  extra: false,
  said: null,
  ...change,
});
const said: Entry = { answer: "confirmed", words: "", scope: "" };
const done = (one: Step): boolean => one.said !== null || one.extra;

test("the next question is the one after this that nothing was said to, then one that was passed over", () => {
  const steps = [step("a"), step("b", { said }), step("c"), step("d", { extra: true }), step("e")];
  expect(nextStep(steps, null, done)).toBe("a");
  expect(nextStep(steps, "a", done)).toBe("c");
  expect(nextStep(steps, "c", done)).toBe("e");
  expect(nextStep(steps, "e", done)).toBe("a");
  expect(nextStep([step("b", { said })], "b", done)).toBeNull();
});

test("an answer is chosen before it is kept; what not to give them is words alone", () => {
  expect(lacking(step("a"), { ...emptyEntry, words: "She did" })).toBe("Choose 1 to 4 first. What you wrote is safe.");
  expect(lacking(step("a"), said)).toBeNull();
  expect(lacking(step("quote", { kind: "quote" }), emptyEntry)).toBe("Choose 1 to 3 first.");
  expect(lacking(step("again", { kind: "again" }), emptyEntry)).toBe("Write what they said.");
  expect(lacking(step("again", { kind: "again" }), { ...emptyEntry, words: "Tomorrow." })).toBeNull();
});

test("what was left in a box comes back, and nothing else does", () => {
  expect(entryFromDraft(JSON.stringify(said))).toEqual(said);
  expect(entryFromDraft('{"answer":"maybe","words":3}')).toEqual(emptyEntry);
  expect(entryFromDraft("half a line")).toBeNull();
});
