import { expect, test } from "vitest";
import { learnt } from "../../../renderer/app/lesson.ts";

test("the third use of an action by the palette names its keys, once", () => {
  const today = { id: "go.today", words: "Today", keys: "G T" };
  let uses: Record<string, number> = {};
  const lessons = [1, 2, 3, 4].map(() => {
    const taught = learnt(uses, today, false);
    uses = taught?.uses ?? uses;
    return taught?.lesson;
  });
  expect(lessons).toEqual([null, null, "Quicker next time: G then T for “Today”", undefined]);
  expect(uses).toEqual({ "go.today": 3 });
});

test("an action without keys has nothing to teach; what an undo is about is left out", () => {
  expect(learnt({}, { id: "set.theme.dark", words: "Dark theme" }, false)).toBeNull();
  const undo = { id: "history.undo", words: "Undo: moved Tamsin to 2", keys: "Mod+Z" };
  expect(learnt({ "history.undo": 2 }, undo, true)?.lesson).toBe("Quicker next time: ⌘Z for “Undo”");
});
