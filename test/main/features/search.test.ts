import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";
import { placed, rung } from "../../helpers/placed.ts";

const nothing = { facts: [], said: [], building: false };

test("a claim leads to its person, with where it stands and since when, by the beginning of a word", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const person = persons[0] ?? expect.unreachable();
  app.ask("claims.update", { id: person.claim, statement: "Owned a payments gateway" });
  const found = () => app.ask("search.evidence", { words: "gatew", among: "facts" }).facts;
  const about = { entity: "candidate", id: person.candidate };
  expect(found()).toMatchObject([{ kind: "claim", about, words: "Owned a payments gateway", standing: "not-checked" }]);
  rung(app, brief, person, { answer: "confirmed" });
  expect(found()).toMatchObject([{ standing: "confirmed", at: expect.any(String) }]);
});

test("the index follows every change: edited, withdrawn, undone", () => {
  const app = newApp();
  const { persons } = placed(app);
  const { candidate } = persons[0] ?? expect.unreachable();
  const count = (words: string): number => app.ask("search.evidence", { words }).facts.length;
  const { id } = app.ask("claims.add", {
    candidate,
    kind: "platform",
    statement: "Kong in production",
    depth: "used",
    source: "cv",
  });
  expect([count("kong"), count("apigee")]).toEqual([1, 0]);
  app.ask("claims.update", { id, statement: "Apigee in production" });
  expect([count("kong"), count("apigee")]).toEqual([0, 1]);
  app.ask("claims.withdraw", { id });
  expect(count("apigee")).toBe(0);
  app.ask("history.undo", {});
  expect(count("apigee")).toBe(1);
});

test("a brief is found by its needs and by what it is about, once", () => {
  const app = newApp();
  const { brief } = placed(app);
  app.ask("briefs.update", { id: brief, platforms: ["MuleSoft"], domain: "banking" });
  app.ask("briefs.addNeed", { brief, kind: "platform", statement: "MuleSoft in production" });
  const { facts } = app.ask("search.evidence", { words: "mule", among: "facts" });
  expect(facts.map(({ about, words }) => [about.id, words])).toEqual([[brief, "MuleSoft in production"]]);
  expect(app.ask("search.evidence", { words: "bankin", among: "facts" }).facts).toMatchObject([
    { kind: "setting", about: { entity: "brief", id: brief } },
  ]);
});

test("words of a note, an answer and a CV are found, with where they were said", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const person = persons[0] ?? expect.unreachable();
  const { candidate } = person;
  rung(app, brief, person, { answer: "confirmed", words: "The zeppelin feed was hers" });
  const { id } = app.ask("interviews.schedule", { candidate, brief, at: "2026-03-10T07:00:00.000Z" });
  app.at("2026-03-10T07:00:00.000Z");
  app.ask("interviews.start", { id });
  app.ask("interviews.addNote", { interview: id, stampMs: 1000, text: "Zeppelins, twice a day", quote: true });
  app.ask("candidates.addPosition", { candidate, employer: "Zeppelin Freight", from: "2021" });
  const { said, facts } = app.ask("search.evidence", { words: "ZEPPEL" });
  expect(facts).toEqual([]);
  expect(said.map(({ kind, words, referee, call }) => [kind, words, referee !== null, call?.kind])).toEqual([
    ["note", "Zeppelins, twice a day", false, "interview"],
    ["answer", "The zeppelin feed was hers", true, "reference"],
    ["cv", "Zeppelin Freight", false, undefined],
  ]);
  expect(said[0]).toMatchObject({ quote: true, call: { id, finished: false }, about: { id: candidate } });
  expect(app.ask("search.evidence", { words: "zeppel", among: "facts" }).said).toEqual([]);
});

test("without words there is nothing to show why", () => {
  const app = newApp();
  placed(app);
  expect(app.ask("search.evidence", {})).toEqual(nothing);
  expect(app.ask("search.evidence", { words: " .,! " })).toEqual(nothing);
});

test("a name with one slip is found by whoever asks for that", () => {
  const app = newApp();
  for (const name of ["Dev Chandrapillai", "Zoë Ångström", "Devon Chandler"]) app.ask("candidates.create", { name });
  const found = (words: string, slips = true): string[] =>
    app.ask("search.find", { words, slips }).map(({ title }) => title);
  expect(found("chandarp", false)).toEqual([]);
  expect(found("chandarp")).toEqual(["Dev Chandrapillai"]);
  expect(found("angstrm")).toEqual(["Zoë Ångström"]);
  expect(found("chand", false)).toEqual(["Devon Chandler", "Dev Chandrapillai"]);
  expect(found("dvv")).toEqual([]);
});
