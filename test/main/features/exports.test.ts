import { expect, test } from "vitest";
import type { ShortlistDocument } from "../../../shared/domain/exports/document.ts";
import { newApp, type TestApp } from "../../helpers/app.ts";
import { placed, rung } from "../../helpers/placed.ts";

function withLine(text: string) {
  const app = newApp();
  const all = placed(app);
  const person = all.persons[0] ?? expect.unreachable();
  const call = rung(app, all.brief, person, { permission: "no", words: "Ask Ingrid." });
  const line = app.ask("shortlists.add", { brief: all.brief, candidate: person.candidate });
  const reasons = [{ text, evidence: [person.note, call.answer] }];
  app.ask("shortlists.setReasons", { line: line.id, reasons });
  const leaks = (variant: "named" | "blind") => app.ask("exports.leaks", { brief: all.brief, variant });
  return { ...app, ...all, person, line: line.id, call, leaks };
}

/** The document that a preview hands to the process that sets it. */
async function documentOf(app: TestApp, brief: string): Promise<ShortlistDocument> {
  app.posted.length = 0;
  app.ask("exports.preview", { brief, variant: "named" });
  await expect.poll(() => app.posted.some(({ type }) => type === "fork")).toBe(true);
  const fork = app.posted.find((message) => message.type === "fork") ?? expect.unreachable();
  return (fork.input as { document: ShortlistDocument }).document;
}

test("the named document hides only the referee who said no; the blind one hides everyone", () => {
  const { leaks } = withLine("Ingrid Sallow says Tamsin did it.");
  expect(leaks("named").map(({ found }) => found)).toEqual(["Ingrid Sallow"]);
  expect(leaks("blind").map(({ found, suggestion }) => [found, suggestion])).toEqual(
    expect.arrayContaining([
      ["Ingrid Sallow", "The engineering lead"],
      ["Tamsin", "Person A"],
    ]),
  );
});

test("a cleared hit opens again when the text around it changes", () => {
  const { ask, brief, line, leaks, person } = withLine("Ingrid Sallow says so.");
  const [leak] = leaks("named");
  const { path, start, end } = leak ?? expect.unreachable();
  ask("exports.clearLeak", { brief, variant: "named", path, start, end, replacement: "The lead" });
  expect(leaks("named")[0]).toMatchObject({ cleared: "The lead" });
  expect(ask("exports.preflight", { brief, variant: "named" }).openLeaks).toBe(0);
  ask("shortlists.setReasons", {
    line,
    reasons: [{ text: "Ingrid Sallow says so twice.", evidence: [person.note] }],
  });
  expect(leaks("named")[0]).toMatchObject({ cleared: null });
  expect(ask("exports.preflight", { brief, variant: "named" }).openLeaks).toBe(1);
});

test("a person’s name or an employer that became a term, renamed and merged, is found as before and is no label", () => {
  const { ask, brief, leaks, person } = withLine("At Sassafras Pay Tamsin owned Kong.");
  const claim = { candidate: person.candidate, kind: "platform", depth: "owned", employer: "Sassafras Pay" } as const;
  ask("claims.add", { ...claim, statement: "Kong" });
  const found = () => leaks("blind").map(({ path, found, suggestion }) => [path, found, suggestion]);
  const before = found();
  expect(before.map(([, words]) => words)).toEqual(expect.arrayContaining(["Sassafras Pay", "Tamsin"]));
  const made = ask("vocabulary.add", { kind: "platform", name: "Sassafras Pay", aliases: ["Tamsin"] });
  expect(found()).toEqual(before);
  ask("vocabulary.rename", { term: "platform:kong", name: "Tamsin Okafor-Reyes’s gateway" });
  expect(found()).toEqual(before);
  ask("vocabulary.merge", { from: "platform:kong", into: made.id });
  expect(found()).toEqual(before);
  expect(ask("briefs.get", { id: brief }).needs.map(({ statement }) => statement)).toEqual(["Payment provider"]);
  ask("history.undo", {});
  expect(found()).toEqual(before);
});

test("clearing is undone by name, and a place where nothing is found can’t be cleared", () => {
  const { ask, dispatch, brief, leaks } = withLine("Ingrid Sallow says so.");
  const { path, start, end } = leaks("named")[0] ?? expect.unreachable();
  const place = { brief, variant: "named", path, start, end } as const;
  ask("exports.clearLeak", { ...place, replacement: "The lead" });
  expect(ask("history.undo", {})).toEqual({ words: "Cleared “Ingrid Sallow”" });
  expect(leaks("named")[0]?.cleared).toBeNull();
  expect(dispatch("exports.clearLeak", { ...place, end: end + 1, replacement: "" })).toMatchObject({
    error: { code: "not-found", field: "/path" },
  });
});

test("the quotes that a referee kept back are counted as left out", () => {
  const { ask, brief } = withLine("She did it.");
  expect(ask("exports.preflight", { brief, variant: "named" }).quotes).toEqual({ named: 0, unnamed: 0, leftOut: 1 });
});

test("someone who withdrew is in neither document, and the letters close up", () => {
  const app = newApp();
  const { brief, persons } = placed(app, [{ name: "Ada One" }, { name: "Bea Two" }]);
  const [first, second] = persons.map(({ candidate, note }) => {
    const line = app.ask("shortlists.add", { brief, candidate });
    app.ask("shortlists.setReasons", { line: line.id, reasons: [{ text: "Ada and Bea agree.", evidence: [note] }] });
    return line.id;
  });
  expect(second).toBeDefined();
  app.ask("shortlists.leave", { line: first ?? "" });
  const found = app.ask("exports.leaks", { brief, variant: "blind" });
  expect(
    found.filter(({ path }) => path.includes("reasons")).map(({ found, suggestion }) => [found, suggestion]),
  ).toEqual([
    ["Ada", "Another candidate"],
    ["Bea", "Person A"],
  ]);
});

test("a city in the text becomes the state in words, as the page's own strip says it", () => {
  const { leaks } = withLine("She lives in Brunswick.");
  expect(leaks("blind").map(({ found, suggestion }) => [found, suggestion])).toContainEqual(["Brunswick", "Victoria"]);
});

/** Freezes the next named version as a window does, with the setting of the PDF done here; answers its id. */
async function frozen(app: TestApp, brief: string): Promise<string> {
  const versions = app.ask("exports.versions", { brief }).length;
  app.posted.length = 0;
  app.ask("exports.freeze", { brief, variant: "named" });
  await expect.poll(() => app.posted.some(({ type }) => type === "fork")).toBe(true);
  const fork = app.posted.find((message) => message.type === "fork") ?? expect.unreachable();
  app.hear(fork.fork, { output: { base64: "JVBERi0=", pages: 1, engine: "none", template: "none" } });
  await expect.poll(() => app.ask("exports.versions", { brief })).toHaveLength(versions + 1);
  return app.ask("exports.versions", { brief })[0]?.id ?? expect.unreachable();
}

test("a frozen version stands for the page until anything that it prints changes; a change that is taken back leaves it", async () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const { candidate, note } = persons[0] ?? expect.unreachable();
  const { id: line } = app.ask("shortlists.add", { brief, candidate });
  const reasons = (text: string) => app.ask("shortlists.setReasons", { line, reasons: [{ text, evidence: [note] }] });
  const standing = () => {
    const { number, unchanged } = app.ask("exports.preflight", { brief, variant: "named" });
    return [number, unchanged?.number ?? null];
  };
  reasons("Moved the merchants.");
  expect(standing()).toEqual([1, null]);
  const version = await frozen(app, brief);
  expect(standing()).toEqual([2, 1]);
  app.at("2026-03-11T09:20:00.000Z");
  app.ask("exports.markSent", { version, to: "Rosalind", how: "email" });
  app.ask("candidates.update", { id: candidate, email: "new@example.com" });
  expect(standing()).toEqual([2, 1]);
  reasons("Moved all merchants.");
  expect(standing()).toEqual([2, null]);
  app.ask("history.undo", {});
  expect(standing()).toEqual([2, 1]);
  app.ask("shortlists.describe", { brief, coverNote: "Ring me." });
  expect(standing()).toEqual([2, null]);
  await frozen(app, brief);
  expect(standing()).toEqual([3, 2]);
  expect(app.ask("exports.preflight", { brief, variant: "blind" })).toMatchObject({ number: 1, unchanged: null });
});

test("the first mark as sent stops the clock for good; later ones, whatever they tell, are kept and move nothing", async () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const { candidate, note } = persons[0] ?? expect.unreachable();
  const { id: line } = app.ask("shortlists.add", { brief, candidate });
  app.ask("shortlists.setReasons", { line, reasons: [{ text: "Moved the merchants.", evidence: [note] }] });
  const version = await frozen(app, brief);
  app.at("2026-03-10T09:20:00.000Z");
  const first = { at: "2026-03-10T08:20:00.000Z", to: "Rosalind", how: "email" } as const;
  app.ask("exports.markSent", { version, ...first });
  app.ask("exports.markSent", { version, to: "Piers", how: "portal", at: "2026-03-10T07:20:00.000Z" });
  const second = await frozen(app, brief);
  app.at("2026-03-10T10:20:00.000Z");
  app.ask("exports.markSent", { version: second, to: "Rosalind", how: "email" });
  const { clock } = app.ask("briefs.get", { id: brief });
  expect(clock).toMatchObject({ sentAt: first.at, words: "Sent in 2 h" });
  const versions = app.ask("exports.versions", { brief });
  expect(versions.map(({ sent }) => sent?.at)).toEqual(["2026-03-10T10:20:00.000Z", first.at]);
  expect(versions[1]?.sent).toEqual(first);
  expect(app.ask("briefs.overview", { id: brief }).versions.map(({ sentAt, sentTo }) => [sentAt, sentTo])).toEqual([
    ["2026-03-10T10:20:00.000Z", "Rosalind"],
    [first.at, "Rosalind"],
  ]);
});

test("a clock can’t start after the shortlist was sent", async () => {
  const app = newApp();
  const { client, contact, persons } = placed(app);
  const { candidate, note } = persons[0] ?? expect.unreachable();
  const told = { words: "The same again.", difficulty: "connections", title: "A draft" } as const;
  const { id: brief } = app.ask("briefs.create", { client, contact, ...told });
  app.ask("briefs.addPerson", { brief, candidate });
  app.ask("briefs.recordConsent", { brief, candidate });
  const { id: line } = app.ask("shortlists.add", { brief, candidate });
  app.ask("shortlists.setReasons", { line, reasons: [{ text: "Moved the merchants.", evidence: [note] }] });
  const version = await frozen(app, brief);
  app.ask("exports.markSent", { version, to: "Rosalind", how: "email" });
  app.at("2026-03-10T06:30:00.000Z");
  expect(app.dispatch("briefs.startClock", { id: brief })).toMatchObject({ error: { code: "refused", field: "/at" } });
  const at = "2026-03-10T06:20:00.000Z";
  expect(app.ask("briefs.startClock", { id: brief, at }).clock.words).toBe("Sent in 0 min");
});

test("a score whose note was taken away isn’t printed and stops the export, until the note is back", async () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const { candidate, interview, note } = persons[0] ?? expect.unreachable();
  const other = app.ask("interviews.addNote", { interview, stampMs: 99_000, text: "Set the retries herself." });
  const score = { criterion: "C4" as const, score: 5, reason: "Named three faults", evidence: [note, other.id] };
  app.ask("ratings.submit", { candidate, brief, scores: [score] });
  const line = app.ask("shortlists.add", { brief, candidate });
  app.ask("shortlists.setReasons", { line: line.id, reasons: [{ text: "Sets retries.", evidence: [other.id] }] });
  const check = () =>
    app.ask("exports.preflight", { brief, variant: "named" }).checks.find(({ id }) => id === "scores");
  const printed = async () =>
    (await documentOf(app, brief)).people[0]?.scores.flatMap(({ criterion, score }) => (score ? [criterion] : []));
  expect(check()).toMatchObject({ ok: true });

  app.ask("interviews.withdrawNote", { id: note });
  expect(check()).toMatchObject({ ok: false, title: "1 score without evidence" });
  expect(await printed()).toEqual(["C4"]);
  const [shown] = app.ask("briefs.overview", { id: brief }).people;
  expect(shown?.scores[0]).toEqual({ criterion: "C1", score: null, word: null });

  app.ask("history.undo", {});
  expect(check()).toMatchObject({ ok: true });
  expect(await printed()).toEqual(["C1", "C4"]);
});

test("two referees of one name and one employer are two, on the screen as in the document", async () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const person = persons[0] ?? expect.unreachable();
  rung(app, brief, person, { answer: "contradicted" });
  rung(app, brief, person, { answer: "confirmed" });
  app.ask("shortlists.add", { brief, candidate: person.candidate });
  const [need] = app.ask("briefs.overview", { id: brief }).needs;
  expect(need?.cells[0]).toMatchObject({ standing: "disputed", who: "Disputed" });
  const document = await documentOf(app, brief);
  expect(document.needs[0]?.cells[0]).toMatchObject({ standing: "disputed", who: "Disputed" });
  expect(document.people[0]?.claims[0]?.standing).toBe("disputed");
});
