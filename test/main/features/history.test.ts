import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";

test("two changes of one moment and one name are two in the past of a record, told apart by their numbers", () => {
  const { ask } = newApp();
  const { id } = ask("candidates.create", { name: "Ada One" });
  ask("candidates.update", { id, city: "Perth" });
  ask("candidates.update", { id, city: "Hobart" });
  const [last, before] = ask("history.of", { entity: "candidate", id });
  expect(last?.at).toBe(before?.at);
  expect(last?.words).toBe(before?.words);
  expect(last?.id).toBeGreaterThan(before?.id ?? 0);
  expect(last?.batch).not.toBe(before?.batch);
  expect(last?.fields).toEqual([{ name: "city", old: "Perth", new: "Hobart" }]);
});
