import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";
import { placed, rung } from "../../helpers/placed.ts";

test("the clock runs 48 elapsed hours, right across the end of daylight saving", () => {
  const app = newApp();
  // Daylight saving ends in Melbourne on 5 April 2026 at 3 am.
  app.at("2026-04-04T01:00:00.000Z");
  app.ask("settings.setProfile", { timeZone: "Australia/Melbourne" });
  const { brief } = placed(app);
  const { clock } = app.ask("briefs.get", { id: brief });
  expect(clock).toMatchObject({ dueAt: "2026-04-06T01:00:00.000Z", words: "Due Mon 11:00 am AEST, 48 h left" });
  app.at("2026-04-06T01:00:00.001Z");
  expect(app.ask("briefs.get", { id: brief }).clock.state).toBe("late");
});

test("the clock starts once, never ahead, never before the call", () => {
  const { ask, dispatch } = newApp();
  const { id: client } = ask("clients.create", { name: "Quoll Freight" });
  const contact = ask("clients.addContact", { client, name: "A" });
  const told = { words: "Help.", difficulty: "interface" } as const;
  const { id } = ask("briefs.create", { client, contact: contact.id, ...told });
  const start = (at?: string) => dispatch("briefs.startClock", { id, ...(at ? { at } : {}) });
  expect(start("2026-03-10T17:20:01+11:00")).toMatchObject({ error: { code: "refused", field: "/at" } });
  expect(start("2026-03-10T17:19:59+11:00")).toMatchObject({ error: { code: "refused", field: "/at" } });
  expect(start()).toMatchObject({ ok: true, value: { clock: { startedAt: "2026-03-10T06:20:00.000Z" } } });
  expect(start()).toMatchObject({ error: { code: "refused" } });
  expect(ask("history.undo", {})).toEqual({ words: "Started the clock of New brief" });
  expect(ask("briefs.get", { id }).clock.state).toBe("not-started");
});

test("a brief takes five must-haves, and more as nice to have", () => {
  const { ask, dispatch } = newApp();
  const { id: client } = ask("clients.create", { name: "Quoll Freight" });
  const { id: brief } = ask("briefs.create", { client });
  const add = (weight: string) => dispatch("briefs.addNeed", { brief, kind: "scope", statement: "A need", weight });
  for (let i = 0; i < 5; i++) expect(add("must").ok).toBe(true);
  expect(add("must")).toMatchObject({ error: { code: "refused", field: "/weight" } });
  const nice = add("nice") as { value: { id: string } };
  expect(dispatch("briefs.updateNeed", { id: nice.value.id, weight: "must" })).toMatchObject({
    error: { code: "refused", field: "/weight" },
  });
});

test("another client's contact and a reversed budget are refused at their members", () => {
  const { ask, dispatch } = newApp();
  const one = ask("clients.create", { name: "One" });
  const two = ask("clients.create", { name: "Two" });
  const contact = ask("clients.addContact", { client: two.id, name: "B" });
  expect(dispatch("briefs.create", { client: one.id, contact: contact.id })).toMatchObject({
    error: { code: "not-found", field: "/contact" },
  });
  const budget = { fromCents: 120_000, toCents: 100_000, per: "day" };
  expect(dispatch("briefs.create", { client: one.id, budget })).toMatchObject({
    error: { code: "bad-input", field: "/budget/toCents" },
  });
});

test("the stage follows the work, and the overview says what is missing", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const person = persons[0] ?? expect.unreachable();
  const only = () => app.ask("briefs.overview", { id: brief }).people[0];
  expect(only()).toMatchObject({ stage: "references", missing: ["Reference missing"] });
  expect(app.ask("today.list", {}).due[0]?.detail).toBe("1 reference missing, 0 of 1 ready.");
  rung(app, brief, person);
  expect(only()).toMatchObject({ stage: "ready", missing: [], mustsCovered: 1 });
  app.ask("shortlists.add", { brief, candidate: person.candidate });
  expect(only()).toMatchObject({ stage: "shortlisted", onShortlist: true });
});

test("C1 goes with the person from brief to brief; C2 does not", () => {
  const app = newApp();
  const { client, brief, persons } = placed(app);
  const { candidate, note } = persons[0] ?? expect.unreachable();
  const c2 = { criterion: "C2" as const, score: 5, reason: "Owned one", evidence: [note] };
  app.ask("ratings.submit", { candidate, brief, scores: [c2] });
  const other = app.ask("briefs.create", { client, title: "Partner API" });
  app.ask("briefs.addPerson", { brief: other.id, candidate });
  const scores = (id: string) =>
    app
      .ask("briefs.overview", { id })
      .people[0]?.scores.slice(0, 2)
      .map(({ score }) => score);
  expect(scores(brief)).toEqual([4, 5]);
  expect(scores(other.id)).toEqual([4, null]);
});

test("briefs stand by time left, drafts last, in the list and on Today", () => {
  const app = newApp();
  const { client } = placed(app);
  app.ask("briefs.create", { client, title: "A draft" });
  const titles = app.ask("briefs.list", {}).map(({ title }) => title);
  expect(titles).toEqual(["Payments rebuild", "A draft"]);
  expect(app.ask("today.list", {}).due.map(({ what }) => what)).toEqual(titles);
});

test("someone on the shortlist is not taken off the brief under it", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const { candidate } = persons[0] ?? expect.unreachable();
  const line = app.ask("shortlists.add", { brief, candidate });
  expect(app.dispatch("briefs.removePerson", { brief, candidate })).toMatchObject({ error: { code: "refused" } });
  app.ask("shortlists.remove", { id: line.id });
  expect(app.ask("briefs.removePerson", { brief, candidate })).toEqual({});
  expect(app.ask("briefs.overview", { id: brief }).people).toEqual([]);
});

test("a referee who declined is no reference done", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const { candidate } = persons[0] ?? expect.unreachable();
  const referee = app.ask("references.addReferee", { candidate, name: "Ingrid Sallow" });
  app.ask("references.recordConsent", { referee: referee.id });
  const { id: call } = app.ask("references.start", { referee: referee.id, brief, identity: "switchboard" });
  expect(app.ask("references.open", { call, consent: false }).state).toBe("refused");
  expect(app.ask("briefs.overview", { id: brief }).people[0]).toMatchObject({ missing: ["Reference missing"] });
});

test("a new time is agreed only for a clock that runs, never before it started nor with a slip of the year", () => {
  const app = newApp();
  const { client, brief } = placed(app);
  const draft = app.ask("briefs.create", { client, title: "A draft" });
  const agree = (id: string, dueAt: string) =>
    app.dispatch("briefs.agreeTime", { id, dueAt, note: "Rosalind is away" });
  expect(agree(draft.id, "2026-03-14T06:20:00Z")).toMatchObject({ error: { code: "refused" } });
  expect(agree(brief, "2026-03-10T06:20:00Z")).toMatchObject({ error: { code: "refused", field: "/dueAt" } });
  expect(agree(brief, "2036-03-14T17:20:00+11:00")).toMatchObject({
    error: { code: "refused", message: "That is over a year after the clock started. Check the year." },
  });
  expect(agree(brief, "2026-03-14T17:20:00+11:00")).toMatchObject({
    value: { clock: { dueAt: "2026-03-12T06:20:00.000Z", agreedDueAt: "2026-03-14T06:20:00.000Z" } },
  });
});

test("consent told again is as old as it was, and an earlier moment puts it back", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const { candidate, claim } = persons[0] ?? expect.unreachable();
  const agreed = (at?: string) =>
    app.ask("briefs.recordConsent", { brief, candidate, ...(at ? { at } : {}) }).consentAt;
  app.at("2026-03-10T08:00:00.000Z");
  expect(agreed()).toBe("2026-03-10T06:20:00.000Z");
  expect(agreed("2026-03-09T06:20:00.000Z")).toBe("2026-03-09T06:20:00.000Z");

  const { id: referee } = app.ask("references.addReferee", { candidate, name: "Ingrid Sallow" });
  app.ask("references.recordConsent", { referee });
  const { id: call } = app.ask("references.start", { referee, brief, identity: "switchboard" });
  app.ask("references.open", { call, consent: true });
  app.at("2026-03-10T08:05:00.000Z");
  expect(app.ask("references.recordConsent", { referee }).consentAt).toBe("2026-03-10T08:00:00.000Z");
  expect(app.dispatch("references.answer", { call, claim, answer: "confirmed" }).ok).toBe(true);
});
