import { expect, test } from "vitest";
import { createCaretMemory } from "../../../renderer/app/caret-memory.ts";

function storage(text?: string) {
  const kept = new Map<string, string>(text === undefined ? [] : [["assay carets", text]]);
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
}
const caret = (start: number) => ({ field: "Filter briefs", nth: 0, start, end: start });

test("each entry of the history has its own caret, the newest one counts, and null forgets it", () => {
  const kept = storage();
  const memory = createCaretMemory(kept);
  memory.keep("a", caret(3));
  memory.keep("b", caret(5));
  memory.keep("a", caret(4));
  expect(memory.recall("a")).toEqual(caret(4));
  memory.keep("a", null);
  expect(memory.recall("a")).toBeNull();
  expect(createCaretMemory(kept).recall("b")).toEqual(caret(5));
});

test("the oldest are forgotten first, and a storage that holds something else is no hindrance", () => {
  const memory = createCaretMemory(storage("{not ours"));
  for (let i = 0; i < 70; i++) memory.keep(`entry ${i}`, caret(i));
  expect(memory.recall("entry 9")).toBeNull();
  expect(memory.recall("entry 10")).toEqual(caret(10));
  expect(memory.recall("entry 69")).toEqual(caret(69));
});
