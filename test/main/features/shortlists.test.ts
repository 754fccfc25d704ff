import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";
import { placed, rung } from "../../helpers/placed.ts";

const three = [{ name: "Ada One" }, { name: "Bea Two", c1: 5 }, { name: "Cy Three", c1: 3 }];

function listed() {
  const app = newApp();
  const all = placed(app, three);
  const lines = all.persons.map(({ candidate }) => app.ask("shortlists.add", { brief: all.brief, candidate }).id);
  const order = () => app.ask("shortlists.get", { brief: all.brief }).lines.map(({ candidate }) => candidate.name);
  return { ...app, ...all, lines, order };
}

test("a line moves to the place it is given, and undo puts it back by name", () => {
  const { ask, lines, order } = listed();
  ask("shortlists.move", { line: lines[2] ?? "", to: 1 });
  expect(order()).toEqual(["Cy Three", "Ada One", "Bea Two"]);
  ask("shortlists.move", { line: lines[2] ?? "", to: 99 });
  expect(order()).toEqual(["Ada One", "Bea Two", "Cy Three"]);
  expect(ask("history.undo", {})).toEqual({ words: "Moved Cy Three to 3 of 3" });
  expect(order()).toEqual(["Cy Three", "Ada One", "Bea Two"]);
  expect(ask("history.undo", {})).toEqual({ words: "Moved Cy Three to 1 of 3" });
  expect(order()).toEqual(["Ada One", "Bea Two", "Cy Three"]);
  expect(ask("history.redo", {})).toEqual({ words: "Moved Cy Three to 1 of 3" });
  expect(order()).toEqual(["Cy Three", "Ada One", "Bea Two"]);
});

test("taking a line off closes the gap, and undo brings it back where it was", () => {
  const { ask, lines, order } = listed();
  ask("shortlists.remove", { id: lines[0] ?? "" });
  expect(order()).toEqual(["Bea Two", "Cy Three"]);
  ask("history.undo", {});
  expect(order()).toEqual(["Ada One", "Bea Two", "Cy Three"]);
});

test("the suggested order says what put each where they are; the manual order stays", () => {
  const { ask, brief, order } = listed();
  const { candidates } = ask("shortlists.rank", { brief });
  // Nobody is rung yet, so nobody is ready to be ranked.
  expect(candidates).toEqual([]);
  expect(ask("shortlists.get", { brief }).suggested).toMatchObject({ matches: false });
  expect(order()).toEqual(["Ada One", "Bea Two", "Cy Three"]);
});

test("a sentence without evidence, with another's, or with an open question is refused and nothing changes", () => {
  const { dispatch, ask, brief, lines, persons } = listed();
  const [own, other] = persons;
  const line = lines[0] ?? "";
  const say = (evidence: string[]) =>
    dispatch("shortlists.setReasons", { line, reasons: [{ text: "Good.", evidence }] });
  const refusal = (code: string, field: string) => ({ ok: false, error: { code, field } });
  expect(say([])).toMatchObject(refusal("bad-input", "/reasons/0/evidence"));
  expect(say([own?.note ?? "", other?.note ?? ""])).toMatchObject(refusal("refused", "/reasons/0/evidence/1"));
  expect(say([own?.question ?? ""])).toMatchObject(refusal("refused", "/reasons/0/evidence/0"));
  expect(say([own?.claim ?? ""])).toMatchObject(refusal("refused", "/reasons/0/evidence/0"));
  expect(ask("shortlists.get", { brief }).lines[0]?.reasons).toEqual([]);
});

test("a contradicted must-have closes its gate until a reason is given, and another lead's word disputes it", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const person = persons[0] ?? expect.unreachable();
  rung(app, brief, person, { answer: "contradicted" });
  const line = app.ask("shortlists.add", { brief, candidate: person.candidate });
  const gate = (id: string) => {
    const [only] = app.ask("shortlists.get", { brief }).lines;
    return only?.gates.find((one) => one.gate === id);
  };
  expect(gate("must-have")).toMatchObject({ passes: false, passedBecause: null });
  app.ask("shortlists.passGate", { line: line.id, gate: "must-have", reason: "He will be the second on it" });
  expect(gate("must-have")).toMatchObject({ passes: false, passedBecause: "He will be the second on it" });
  rung(app, brief, person, { name: "Elspeth Varga", answer: "confirmed" });
  expect(gate("must-have")).toMatchObject({ passes: true });
  expect(app.ask("claims.list", { candidate: person.candidate })[0]?.standing).toBe("disputed");
});

test("a rate confirmed more than seven days ago closes its gate", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  app.ask("shortlists.add", { brief, candidate: persons[0]?.candidate ?? "" });
  const rate = () => app.ask("shortlists.get", { brief }).lines[0]?.gates.find(({ gate }) => gate === "rate")?.passes;
  app.at("2026-03-17T06:20:00.000Z");
  expect(rate()).toBe(true);
  app.at("2026-03-17T06:20:00.001Z");
  expect(rate()).toBe(false);
});

test("someone who withdrew stays on the list, struck, and cannot withdraw twice", () => {
  const { ask, dispatch, brief, lines } = listed();
  ask("shortlists.leave", { line: lines[1] ?? "", why: "Took another offer" });
  expect(ask("shortlists.get", { brief }).lines[1]).toMatchObject({ left: { why: "Took another offer" } });
  expect(dispatch("shortlists.leave", { line: lines[1] })).toMatchObject({ error: { code: "refused" } });
});

test("the suggested order is taken in one step, and who withdrew stays where they are", () => {
  const { ask, brief, lines, order } = listed();
  ask("shortlists.leave", { line: lines[0] ?? "" });
  ask("shortlists.move", { line: lines[2] ?? "", to: 2 });
  expect(order()).toEqual(["Ada One", "Cy Three", "Bea Two"]);
  expect(ask("shortlists.useSuggested", { brief }).suggested.matches).toBe(true);
  expect(order()).toEqual(["Ada One", "Bea Two", "Cy Three"]);
  expect(ask("history.undo", {})).toEqual({ words: "Put the shortlist in the suggested order" });
  expect(order()).toEqual(["Ada One", "Cy Three", "Bea Two"]);
});

test("somebody else takes the place of a person who withdrew, and of nobody else", () => {
  const { ask, dispatch, brief, lines, order, persons } = listed();
  const { id: candidate } = ask("candidates.create", { name: "Di Four" });
  const swap = { line: lines[1] ?? "", candidate };
  expect(dispatch("shortlists.replace", swap)).toMatchObject({ error: { code: "refused" } });
  ask("shortlists.leave", { line: swap.line });
  expect(dispatch("shortlists.replace", swap)).toMatchObject({ error: { code: "not-found", field: "/candidate" } });
  ask("briefs.addPerson", { brief, candidate });
  const again = { line: swap.line, candidate: persons[0]?.candidate ?? "" };
  expect(dispatch("shortlists.replace", again)).toMatchObject({ error: { code: "conflict" } });
  ask("shortlists.replace", swap);
  expect(order()).toEqual(["Ada One", "Di Four", "Cy Three"]);
  expect(ask("history.undo", {})).toEqual({ words: "Replaced Bea Two with Di Four" });
  expect(order()).toEqual(["Ada One", "Bea Two", "Cy Three"]);
  expect(ask("shortlists.get", { brief }).lines[1]?.left).not.toBeNull();
});

test("the list says what is still to clear, and whose reason is missing", () => {
  const app = newApp();
  expect(app.ask("shortlists.list", {})).toEqual([]);
  const { brief, persons } = placed(app);
  expect(app.ask("shortlists.list", {})).toEqual([]);
  const line = app.ask("shortlists.add", { brief, candidate: persons[0]?.candidate ?? "" });
  const row = { brief, title: "Payments rebuild", client: "Banksia Mutual", people: 1, left: 0 };
  expect(app.ask("shortlists.list", {})).toMatchObject([{ ...row, toClear: 0, unexplained: 1 }]);
  app.at("2026-03-18T06:20:00.000Z");
  const reasons = [{ text: "Moved them in waves.", evidence: [persons[0]?.note ?? ""] }];
  app.ask("shortlists.setReasons", { line: line.id, reasons });
  expect(app.ask("shortlists.list", {})).toMatchObject([{ toClear: 2, unexplained: 0 }]);
  app.ask("shortlists.passGate", { line: line.id, gate: "rate", reason: "In writing" });
  expect(app.ask("shortlists.list", {})).toMatchObject([{ toClear: 1 }]);
});

test("a line carries what its sentences point at, and the person's evidence offers sentences that are accepted", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const person = persons[0] ?? expect.unreachable();
  const { answer } = rung(app, brief, person);
  const { candidate } = person;
  const { id: line } = app.ask("shortlists.add", { brief, candidate });
  const known = app.ask("shortlists.evidence", { brief, candidate });
  expect(known.citable).toMatchObject([
    { id: person.note, kind: "note", mark: "01:00", who: null, text: "She moved the merchants in five waves." },
    {
      id: answer,
      kind: "call",
      mark: "Today",
      who: "Ingrid Sallow, engineering lead at Sassafras Pay",
      about: "Confirmed: Moved 61 merchants",
    },
  ]);
  expect(known.needs).toMatchObject([{ claims: [{ standing: "confirmed", evidence: [answer] }] }]);
  expect(known.suggested.reasons).toEqual([
    { text: "Chosen for API design judgement: Weighs trade-offs.", evidence: [person.note] },
    { text: "Confirmed by the engineering lead at Sassafras Pay: Moved 61 merchants.", evidence: [answer] },
  ]);
  const kept = app.ask("shortlists.setReasons", { line, reasons: known.suggested.reasons });
  expect(kept.sources.map(({ id }) => id)).toEqual([person.note, answer]);
});

test("a missing score says what would fill it, and who can", () => {
  const { ask, brief, persons } = listed();
  const { id: nobody } = ask("candidates.create", { name: "Di Four" });
  ask("briefs.addPerson", { brief, candidate: nobody });
  const { columns } = ask("shortlists.compare", { brief, candidates: [persons[0]?.candidate ?? "", nobody] });
  const unrated = (at: number) =>
    Object.fromEntries((columns[at]?.unrated ?? []).map(({ criterion, words }) => [criterion, words]));
  expect(unrated(0)).toMatchObject({
    C2: "The recruiter can rate it from the interview.",
    C6: "A reference call fills it.",
  });
  expect(unrated(0)).not.toHaveProperty("C1");
  expect(unrated(1)).toMatchObject({ C1: "Interview them first." });
});
