import { expect, test } from "vitest";
import type { Input } from "../../../shared/contract/contract.ts";
import { newApp } from "../../helpers/app.ts";
import { placed, rung } from "../../helpers/placed.ts";

const names = (app: ReturnType<typeof newApp>, input: Input<"candidates.list">): string[] =>
  app.ask("candidates.list", input).rows.map(({ name }) => name);

test("a row says what the brief and the person’s own tabs say: scores, claims, when they were vetted", () => {
  const app = newApp();
  const { brief, persons } = placed(app, [{ name: "Tamsin Okafor-Reyes", c1: 5 }]);
  const person = persons[0] ?? expect.unreachable();
  const { candidate, claim, note } = person;
  app.ask("claims.add", { candidate, kind: "scope", statement: "Led three", depth: "owned" });
  rung(app, brief, person);
  const c2 = { criterion: "C2" as const, score: 4, reason: "Near kind", evidence: [note] };
  app.ask("ratings.submit", { candidate, brief, scores: [c2] });
  const [row] = app.ask("candidates.list", { brief }).rows;
  const [onBrief] = app.ask("briefs.overview", { id: brief }).people;
  expect(row?.scores).toEqual(onBrief?.scores);
  expect(row).toMatchObject({
    claims: { confirmed: 1, contradicted: 0, of: 2 },
    rate: { cents: 112_000, per: "day" },
    availableFrom: "2026-03-23",
    vettedAt: "2026-03-10T06:20:00.000Z",
    stale: false,
    briefs: [{ id: brief, title: "Payments rebuild", client: "Banksia Mutual" }],
  });
  const standings = app.ask("claims.list", { candidate }).map(({ standing }) => standing);
  expect(standings.filter((standing) => standing === "confirmed")).toHaveLength(row?.claims.confirmed ?? 0);
  expect(app.ask("candidates.list", {}).rows[0]?.scores[1]).toMatchObject({ criterion: "C2", score: null });
  expect(app.ask("candidates.briefs", { id: candidate })).toMatchObject([
    {
      brief: { id: brief, closed: false },
      stage: "ready",
      scores: onBrief?.scores,
      needs: [{ statement: "Payment provider" }],
    },
  ]);
  expect(claim).toBe(app.ask("claims.list", { candidate })[0]?.id);
});

test("the newest C1 counts, and a year later it is stale", () => {
  const app = newApp();
  const { brief, persons } = placed(app, [
    { name: "Tamsin", c1: 5 },
    { name: "Dev", c1: 3 },
  ]);
  const { candidate, note } = persons[1] ?? expect.unreachable();
  app.at("2026-09-10T06:20:00.000Z");
  const again = { criterion: "C1" as const, score: 4, reason: "Grown", evidence: [note] };
  app.ask("ratings.submit", { candidate, brief, scores: [again] });
  app.ask("candidates.create", { name: "Never rated" });
  app.at("2027-05-10T06:20:00.000Z");
  expect(app.ask("candidates.list", {}).views).toEqual({ all: 3, vetted: 2, unrated: 1, stale: 1 });
  expect(names(app, { view: "stale" })).toEqual(["Tamsin"]);
  expect(names(app, { view: "unrated" })).toEqual(["Never rated"]);
  expect(names(app, { view: "vetted", filter: { c1: 4 } })).toEqual(["Dev", "Tamsin"]);
  expect(names(app, { filter: { c1: 5 } })).toEqual(["Tamsin"]);
  expect(names(app, { sort: "vetted" })).toEqual(["Dev", "Tamsin", "Never rated"]);
});

test("people are ordered by what a row shows, and who lacks it comes last either way", () => {
  const app = newApp();
  placed(app, [
    { name: "bo", c1: 2 },
    { name: "Cy", c1: 5 },
  ]);
  const { id: monthly } = app.ask("candidates.create", { name: "Al", level: "lead" });
  app.ask("candidates.confirmRate", { candidate: monthly, cents: 1_240_000, per: "month", daysPerWeek: 2.5 });
  app.ask("candidates.confirmAvailability", { candidate: monthly, from: "2026-03-20" });
  app.ask("candidates.create", { name: "Di" });
  expect(names(app, { sort: "name" })).toEqual(["Al", "bo", "Cy", "Di"]);
  expect(names(app, { sort: "name", reversed: true })).toEqual(["Di", "Cy", "bo", "Al"]);
  expect(names(app, { sort: "c1" })).toEqual(["Cy", "bo", "Di", "Al"]);
  expect(names(app, { sort: "c1", reversed: true })).toEqual(["bo", "Cy", "Di", "Al"]);
  // A$12,400 a month for two and a half days a week is A$1,145 a day.
  expect(names(app, { sort: "rate" })).toEqual(["Cy", "bo", "Al", "Di"]);
  expect(names(app, { sort: "rate", reversed: true })[0]).toBe("Al");
  expect(names(app, { sort: "available" })).toEqual(["Al", "Cy", "bo", "Di"]);
  expect(names(app, { filter: { freeBy: "2026-03-21" } })).toEqual(["Al"]);
  expect(names(app, { filter: { level: "lead" } })).toEqual(["Al"]);
});

test("a claim is found by the beginnings of its words once a referee confirmed it, not before", () => {
  const app = newApp();
  const { brief, persons } = placed(app, [{ name: "Tamsin" }, { name: "Dev" }]);
  const [tamsin, dev] = persons;
  expect(names(app, { filter: { claim: "61 merch" } })).toEqual([]);
  rung(app, brief, tamsin ?? expect.unreachable());
  rung(app, brief, dev ?? expect.unreachable(), { answer: "contradicted" });
  expect(names(app, { filter: { claim: "61 MERCH" } })).toEqual(["Tamsin"]);
  expect(names(app, { filter: { claim: "payroll" } })).toEqual([]);
  expect(names(app, { sort: "claims" })).toEqual(["Tamsin", "Dev"]);
  expect(app.ask("candidates.list", { words: "dev" }).rows[0]?.claims).toEqual({
    confirmed: 0,
    contradicted: 1,
    of: 1,
  });
});

test("what was found of confirmed claims is found anew after another answer and an undo", () => {
  const app = newApp();
  const { brief, persons } = placed(app, [{ name: "Tamsin" }, { name: "Dev" }]);
  const [tamsin = expect.unreachable(), dev = expect.unreachable()] = persons;
  const found = () => [names(app, { filter: { claim: "merchants" } }), names(app, { sort: "claims" })[0]];
  rung(app, brief, tamsin);
  rung(app, brief, dev, { name: "Somebody", answer: "cannot-say" });
  expect(found()).toEqual([["Tamsin"], "Tamsin"]);
  rung(app, brief, dev);
  expect(found()).toEqual([["Dev", "Tamsin"], "Dev"]);
  rung(app, brief, tamsin, { name: "Pieter", answer: "contradicted" });
  expect(found()).toEqual([["Dev"], "Dev"]);
  while (app.ask("history.state", {}).undo !== "Pieter was happy to go on") app.ask("history.undo", {});
  expect(found()).toEqual([["Dev", "Tamsin"], "Dev"]);
});

test("a window into a long list, and where in it somebody stands", () => {
  const app = newApp();
  const ids = Array.from(
    { length: 30 },
    (_, i) => app.ask("candidates.create", { name: `Person ${String(i).padStart(2, "0")}` }).id,
  );
  expect(names(app, { skip: 28, limit: 5 })).toEqual(["Person 01", "Person 00"]);
  expect(names(app, { sort: "name", skip: 2, limit: 2 })).toEqual(["Person 02", "Person 03"]);
  const find = ids[7] ?? "";
  expect(app.ask("candidates.list", { sort: "name", limit: 1, find })).toMatchObject({ total: 30, at: 7 });
  expect(app.ask("candidates.list", { limit: 1, find })).toMatchObject({ at: 22 });
  expect(app.ask("candidates.list", { words: "nobody", limit: 1, find })).toMatchObject({ total: 0, at: null });
});

test("a role is put right and taken away, and both are undone by name", () => {
  const { ask } = newApp();
  const { id } = ask("candidates.create", { name: "Tamsin" });
  const post = ask("candidates.addPosition", { candidate: id, employer: "Sassafras", from: "2021" });
  ask("candidates.updatePosition", { id: post.id, employer: "Sassafras Pay", from: "2021-07", to: "2023" });
  expect(ask("candidates.get", { id }).career).toMatchObject([
    { employer: "Sassafras Pay", from: "2021-07", to: "2023" },
  ]);
  ask("candidates.removePosition", { id: post.id });
  expect(ask("candidates.get", { id }).career).toEqual([]);
  expect(ask("history.undo", {})).toEqual({ words: "Removed Sassafras Pay from Tamsin’s career" });
  expect(ask("history.undo", {})).toEqual({ words: "Changed Sassafras in Tamsin’s career" });
  expect(ask("candidates.get", { id }).career).toMatchObject([{ employer: "Sassafras", from: "2021", to: null }]);
});
