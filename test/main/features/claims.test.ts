import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";
import { placed, rung } from "../../helpers/placed.ts";

test("a claim that a referee answered keeps its words and stays; where and when may still change", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const person = persons[0] ?? expect.unreachable();
  const id = person.claim;
  const change = (patch: object) => app.dispatch("claims.update", { id, ...patch });
  expect(change({ statement: "Moved 61 merchants in a year", depth: "built" }).ok).toBe(true);
  rung(app, brief, person, { answer: "contradicted" });
  for (const [member, value] of [
    ["statement", "Helped to move merchants"],
    ["kind", "scope"],
    ["depth", "used"],
  ] as const)
    expect(change({ [member]: value })).toMatchObject({ error: { code: "refused", field: `/${member}` } });
  expect(app.dispatch("claims.withdraw", { id })).toMatchObject({ error: { code: "refused" } });
  expect(change({ depth: "built", employer: "Sassafras Pay", from: "2022" })).toMatchObject({
    value: { statement: "Moved 61 merchants in a year", employer: "Sassafras Pay", standing: "contradicted" },
  });
});

test("a claim speaks to a need once, and no longer when it is unlinked or the need is gone", () => {
  const app = newApp();
  const { need, brief, persons } = placed(app);
  const { claim, candidate } = persons[0] ?? expect.unreachable();
  expect(app.dispatch("claims.linkNeed", { claim, need })).toMatchObject({ error: { code: "conflict" } });
  const other = app.ask("briefs.addNeed", { brief, kind: "scope", statement: "Led a team", weight: "nice" });
  expect(app.ask("claims.linkNeed", { claim, need: other.id }).needs).toEqual([need, other.id]);
  expect(app.ask("claims.unlinkNeed", { claim, need }).needs).toEqual([other.id]);
  app.ask("briefs.removeNeed", { id: other.id });
  expect(app.ask("claims.list", { candidate })[0]?.needs).toEqual([]);
});

test("a contradiction is a task of the day until the candidate’s own words to it are kept", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const person = persons[0] ?? expect.unreachable();
  const { claim, candidate } = person;
  const task = () => app.ask("today.list", {}).waiting.find(({ kind }) => kind === "contradiction");
  const reply = () => app.dispatch("claims.reply", { claim, words: "I led it for the first year." });
  expect(task()).toBeUndefined();
  expect(reply()).toMatchObject({ error: { code: "refused", field: "/claim" } });
  rung(app, brief, person, { answer: "contradicted" });
  expect(task()).toMatchObject({ id: candidate, who: expect.stringMatching(/^Ask /), when: "Since Tue 10 Mar" });
  expect(app.ask("claims.list", { candidate })[0]?.toAsk).not.toBeNull();
  app.at("2026-03-10T07:00:00.000Z");
  expect(reply()).toMatchObject({
    value: { standing: "contradicted", toAsk: null, replies: [{ words: "I led it for the first year." }] },
  });
  expect(task()).toBeUndefined();
  app.ask("history.undo", {});
  expect(task()).toMatchObject({ id: candidate });
});
