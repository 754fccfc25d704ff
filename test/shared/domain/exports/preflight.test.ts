import { expect, test } from "vitest";
import type { ExportFacts, PersonFacts } from "../../../../shared/domain/exports/facts.ts";
import { preflight } from "../../../../shared/domain/exports/preflight.ts";
import { claim, exportFacts, item, note, person, reference, secondPerson } from "../../../helpers/export-facts.ts";

const line = (id: string, facts: ExportFacts, openLeaks = 0) =>
  preflight(facts, "named", openLeaks).find((each) => each.id === id);
const one = (id: string, changes: Partial<PersonFacts>) => line(id, exportFacts({ people: [person(changes)] }));

test("a clean list has every line clear, in the order shown", () => {
  const items = preflight(exportFacts(), "named", 0);
  expect(items.every(({ ok, count }) => ok && count === 0)).toBe(true);
  expect(items.map(({ id }) => id)).toEqual([
    "reasons",
    "scores",
    "c1",
    "raters",
    "must-have",
    "consent",
    "rate",
    "availability",
    "quotes",
    "watch-outs",
    "leaks",
  ]);
  expect(items[0]?.title).toBe("3 of 3 reasons point at evidence");
  expect(items[5]?.title).toBe("Consent to represent, 2 of 2");
});

test("a reason without evidence, with another's, or with an open question is counted", () => {
  expect(one("reasons", { reasons: [{ id: "s", text: "A reason", evidence: [] }] })).toMatchObject({
    ok: false,
    count: 1,
  });
  expect(one("reasons", { reasons: [{ id: "s", text: "A reason", evidence: ["n9"] }] })).toMatchObject({
    ok: false,
    title: "1 of 2 reasons point at evidence",
    people: ["tamsin"],
  });
  const interviews = [{ id: "i", at: "2026-03-10T22:30:00.000Z", minutes: 45, notes: [note({ followUp: true })] }];
  expect(one("reasons", { interviews, watchOut: null })).toMatchObject({ ok: false, count: 1 });
  expect(one("reasons", { reasons: [] })).toMatchObject({ ok: false, detail: "No reason is given for Tamsin." });
});

test("scores whose evidence was taken away are left to clear, by person", () => {
  const people = [person({ unbacked: ["C2", "C4"] }), secondPerson({ unbacked: ["C1"] })];
  expect(line("scores", exportFacts({ people }))).toMatchObject({
    ok: false,
    title: "3 scores without evidence",
    detail:
      "What Tamsin’s C2 and C4 pointed at was taken away. Rate them again, or undo that. What 王小明’s C1 pointed at was taken away. Rate it again, or undo that.",
    count: 3,
    people: ["tamsin", "wei"],
  });
  expect(one("scores", {})).toMatchObject({ ok: true, title: "Every score points at evidence" });
});

test("a stale start says how stale and names the person, until it is passed with a reason", () => {
  const stale = { availabilityConfirmedAt: "2026-03-03T03:30:00.000Z" };
  expect(one("availability", stale)).toMatchObject({
    ok: false,
    title: "Tamsin’s availability is 9 days old",
    detail: "The limit is 7 days.",
    count: 1,
    people: ["tamsin"],
    gate: "availability",
  });
  expect(one("availability", { ...stale, passedGates: ["availability"] })).toMatchObject({
    ok: true,
    title: "Availability confirmed within 7 days, or passed with a reason",
    detail: "Passed with a reason: Tamsin.",
    count: 0,
  });
});

test("several people on one gate are counted together", () => {
  const people = [person({ consentToRepresentAt: null }), secondPerson({ consentToRepresentAt: null })];
  expect(line("consent", exportFacts({ people }))).toMatchObject({
    ok: false,
    title: "Consent to represent is missing, 2 of 2",
    count: 2,
    people: ["tamsin", "wei"],
  });
});

test("a low C1 and a contradicted must-have are not clear; who is unrated is said, and stopped by the gate of C1", () => {
  expect(one("c1", { scores: [{ criterion: "C1", score: 2, reason: "One API", evidence: ["n1"] }] })?.ok).toBe(false);
  expect(one("raters", { raters: 0 })).toMatchObject({ ok: true, title: "Not rated, and the page says so: Tamsin" });
  expect(one("c1", { raters: 0, scores: [] })?.ok).toBe(false);
  const denied = [reference({ items: [item({ answer: "contradicted" })] })];
  expect(one("must-have", { references: denied })?.ok).toBe(false);
  expect(one("must-have", { references: denied, claims: [claim({ needs: ["gateway"] })] })?.ok).toBe(true);
});

test("quotes are counted by what referees allowed", () => {
  const references = [
    reference(),
    reference({
      id: "r2",
      permission: "no",
      items: [item({ id: "a2" }), item({ id: "a3", kind: "again", claimId: null })],
    }),
  ];
  expect(one("quotes", { references })?.detail).toBe("1 named, 1 left out, not allowed.");
});

test("open hits of the leak check are left to clear", () => {
  expect(line("leaks", exportFacts(), 3)).toMatchObject({ ok: false, count: 3, title: "3 to clear in free text" });
});

test("an empty list is not clear", () => {
  expect(line("raters", exportFacts({ people: [] }))).toMatchObject({ ok: false, title: "Nobody is on the list" });
});
