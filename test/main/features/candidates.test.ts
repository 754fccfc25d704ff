import { expect, test } from "vitest";
import type { Output } from "../../../shared/contract/contract.ts";
import { readResume } from "../../../shared/domain/candidates/json-resume.ts";
import { newApp, type TestApp } from "../../helpers/app.ts";

/** Imports as a window does, with the forked reading done here. */
async function importTexts(app: TestApp, texts: string[], matches: "merge" | "keep-both" = "merge") {
  const files = texts.map((text, i) => ({ name: `${i}.json`, text }));
  app.posted.length = 0;
  const { job } = app.ask("candidates.import", { files, matches });
  await expect.poll(() => app.posted.some((message) => message.type === "fork")).toBe(true);
  const fork = app.posted.find((message) => message.type === "fork") ?? expect.unreachable();
  app.hear(fork.fork, { output: files.map(({ name, text }) => ({ file: name, text, ...readResume(text) })) });
  const end = () =>
    app.posted.find(
      (message) => message.type === "news" && message.news.type === "finished" && message.news.job === job,
    );
  await expect.poll(end).toBeDefined();
  const finished = end();
  if (finished?.type !== "news" || finished.news.type !== "finished" || !finished.news.answer.ok)
    return expect.unreachable();
  return finished.news.answer.value as Output<"candidates.import">;
}

const ada = { basics: { name: "Ada", email: "ada@example.com", phone: "1" }, skills: [{ name: "Engines" }] };

test("the same address in another case is one person: newer filled values win, nothing is lost", async () => {
  const app = newApp();
  const later = { basics: { name: "Ada L", email: "ADA@example.com", label: "Analyst" }, skills: [{ name: "Looms" }] };
  await importTexts(app, [JSON.stringify(ada), JSON.stringify(later)]);
  const { rows } = app.ask("candidates.list", {});
  expect(rows).toHaveLength(1);
  const person = app.ask("candidates.get", { id: rows[0]?.id ?? "" });
  expect(person).toMatchObject({ name: "Ada", headline: "Analyst", phone: "1", skills: ["Engines", "Looms"] });
  expect(app.ask("claims.list", { candidate: person.id }).map(({ statement }) => statement)).toEqual([
    "Engines",
    "Looms",
  ]);
});

test("both are kept when that is asked for", async () => {
  const app = newApp();
  await importTexts(app, [JSON.stringify(ada), JSON.stringify(ada)], "keep-both");
  expect(app.ask("candidates.list", {}).total).toBe(2);
});

test("a batch is one undo step, with everything that came with it", async () => {
  const app = newApp();
  await importTexts(app, [JSON.stringify(ada), JSON.stringify({ basics: { name: "Bea" } })]);
  expect(app.ask("candidates.list", {}).total).toBe(2);
  expect(app.ask("history.undo", {})).toEqual({ words: "Imported 2 people" });
  expect(app.ask("candidates.list", {}).total).toBe(0);
  expect(app.ask("candidates.list", { words: "ada" }).rows).toEqual([]);
  app.ask("history.redo", {});
  expect(app.ask("candidates.list", { words: "ada" }).rows).toHaveLength(1);
});

test("an import answers the batch that the history of everyone in it names", async () => {
  const app = newApp();
  const { batch, candidates } = await importTexts(app, [
    JSON.stringify(ada),
    JSON.stringify({ basics: { name: "Bea" } }),
  ]);
  const batches = candidates.map(({ id }) =>
    app.ask("history.of", { entity: "candidate", id }).map((one) => one.batch),
  );
  expect(batches).toEqual([[batch], [batch]]);
  app.ask("history.undo", {});
  const after = app.ask("history.of", { entity: "candidate", id: candidates[0]?.id ?? "" });
  expect(after.map(({ kind, words }) => [kind, words])).toEqual([
    ["undo", "Imported 2 people"],
    ["do", "Imported 2 people"],
  ]);
  expect(after[0]?.batch).not.toBe(batch);
});

test("an import that changes nothing has no batch", async () => {
  const app = newApp();
  expect((await importTexts(app, ["nonsense"])).batch).toBeNull();
  await importTexts(app, [JSON.stringify(ada)]);
  expect(await importTexts(app, [JSON.stringify(ada)])).toMatchObject({ merged: 1, batch: null });
  expect(app.ask("history.state", {}).undo).toBe("Imported 0.json");
});

test("an undo that something rests on is refused by name", async () => {
  const app = newApp();
  const { id } = app.ask("candidates.create", { name: "Ada" });
  app.ask("claims.add", { candidate: id, kind: "scope", statement: "Engines", depth: "built" });
  app.ask("history.undo", {});
  app.ask("history.undo", {});
  expect(app.ask("candidates.list", {}).total).toBe(0);
  app.ask("history.redo", {});
  expect(app.ask("candidates.get", { id }).name).toBe("Ada");
});

test("what is exported is what was imported, with what changed since in its place", async () => {
  const app = newApp();
  const whole = { ...ada, volunteer: [{ organization: "Library" }], meta: { theme: "plain" } };
  await importTexts(app, [JSON.stringify(whole)]);
  const id = app.ask("candidates.list", {}).rows[0]?.id ?? "";
  expect(app.ask("candidates.exportResume", { id }).resume).toEqual(whole);
  app.ask("candidates.update", { id, email: "ada@engines.example", city: "Hobart", phone: null });
  expect(app.ask("candidates.exportResume", { id }).resume).toEqual({
    ...whole,
    basics: { name: "Ada", email: "ada@engines.example", location: { city: "Hobart" } },
  });
});

test("someone added by hand comes out as a JSON Resume", () => {
  const { ask } = newApp();
  const { id } = ask("candidates.create", { name: "王晓明", email: "w@example.com" });
  ask("candidates.addPosition", { candidate: id, employer: "Yunhai", position: "Engineer", from: "2020" });
  expect(ask("candidates.exportResume", { id })).toEqual({
    fileName: "王晓明.json",
    resume: {
      basics: { name: "王晓明", email: "w@example.com" },
      work: [{ name: "Yunhai", position: "Engineer", startDate: "2020" }],
    },
  });
});

test("people are found by the beginnings of words, whatever the diacritics, a page at a time", () => {
  const { ask } = newApp();
  for (const name of ["Łukasz Wiśniewski", "Zoë Müller", "Zoe Mulligan"]) ask("candidates.create", { name });
  const names = (words: string) => ask("candidates.list", { words }).rows.map((row) => row.name);
  expect(names("zoe mul")).toEqual(["Zoe Mulligan", "Zoë Müller"]);
  expect(names("wisn")).toEqual(["Łukasz Wiśniewski"]);
  expect(names('" OR 1=1 --')).toEqual([]);
  const first = ask("candidates.list", { limit: 2 });
  expect(first).toMatchObject({ total: 3, rows: [{ name: "Zoe Mulligan" }, { name: "Zoë Müller" }] });
  const after = first.rows[1]?.id ?? "";
  expect(ask("candidates.list", { limit: 2, after }).rows.map((row) => row.name)).toEqual(["Łukasz Wiśniewski"]);
});
