import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";
import { placed } from "../../helpers/placed.ts";

function interviewed() {
  const app = newApp();
  const all = placed(app, [{ name: "Ada One" }, { name: "Bea Two" }]);
  const [ada = expect.unreachable(), bea = expect.unreachable()] = all.persons;
  return { ...app, ...all, ada, bea };
}

test("a planned call starts once and finishes once, and neither lies ahead or ends before it began", () => {
  const { ask, dispatch, at, ada, brief } = interviewed();
  const { id } = ask("interviews.schedule", { candidate: ada.candidate, brief, at: "2026-03-10T06:00:00Z" });
  const add = () => dispatch("interviews.addNote", { interview: id, stampMs: 0, text: "Hello" });
  const start = (given?: string) => dispatch("interviews.start", { id, ...(given ? { at: given } : {}) });
  const finish = (given?: string) => dispatch("interviews.finish", { id, ...(given ? { at: given } : {}) });
  const refused = { ok: false, error: { code: "refused" } };
  expect(add()).toMatchObject(refused);
  expect(finish()).toMatchObject(refused);
  expect(start("2026-03-10T06:20:01Z")).toMatchObject({ error: { code: "refused", field: "/at" } });
  expect(start()).toMatchObject({ value: { state: "live", startedAt: "2026-03-10T06:20:00.000Z" } });
  expect(start()).toMatchObject(refused);
  expect(finish("2026-03-10T06:19:59Z")).toMatchObject({ error: { code: "refused", field: "/at" } });
  at("2026-03-10T07:04:40.000Z");
  expect(finish()).toMatchObject({ value: { state: "finished", minutes: 45 } });
  expect(finish()).toMatchObject(refused);
  // What comes to mind after the call is still a note of it.
  expect(add().ok).toBe(true);
});

test("a note is about a claim of its own person alone", () => {
  const { dispatch, ada, bea } = interviewed();
  const note = { interview: ada.interview, stampMs: 1000, text: "She owned it." };
  expect(dispatch("interviews.addNote", { ...note, claim: bea.claim })).toMatchObject({
    error: { code: "not-found", field: "/claim" },
  });
  expect(dispatch("interviews.addNote", { ...note, claim: ada.claim })).toMatchObject({ value: { claim: ada.claim } });
});

test("an edited note keeps what it said before, and writing the same again changes nothing", () => {
  const { ask, ada, posted } = interviewed();
  const first = ask("interviews.editNote", { id: ada.note, text: "She moved 61 merchants." });
  expect(first.versions.map(({ text }) => text)).toEqual(["She moved the merchants in five waves."]);
  posted.length = 0;
  expect(ask("interviews.editNote", { id: ada.note, text: "She moved 61 merchants." })).toEqual(first);
  expect(posted).toEqual([]);
  expect(ask("history.undo", {})).toEqual({ words: "Edited a note" });
  const { notes } = ask("interviews.get", { id: ada.interview });
  expect(notes.find(({ id }) => id === ada.note)).toMatchObject({
    text: "She moved the merchants in five waves.",
    versions: [],
  });
});

test("a reason that cites a note taken away stops the export, and undo opens it again", () => {
  const { ask, ada, brief } = interviewed();
  const { id: line } = ask("shortlists.add", { brief, candidate: ada.candidate });
  ask("shortlists.setReasons", { line, reasons: [{ text: "Moved them.", evidence: [ada.note] }] });
  const reasons = () => ask("exports.preflight", { brief, variant: "named" }).checks.find(({ id }) => id === "reasons");
  expect(reasons()).toMatchObject({ ok: true });
  ask("interviews.withdrawNote", { id: ada.note });
  expect(reasons()).toMatchObject({ ok: false });
  ask("history.undo", {});
  expect(reasons()).toMatchObject({ ok: true });
});

test("a pause counts neither on the clock of the call nor in the minutes that it lasted", () => {
  const { ask, dispatch, at, ada, brief } = interviewed();
  const { id } = ask("interviews.schedule", { candidate: ada.candidate, brief, at: "2026-03-10T06:00:00Z" });
  const pause = (paused: boolean) => dispatch("interviews.pause", { id, paused });
  expect(pause(true)).toMatchObject({ ok: false, error: { code: "refused" } });
  ask("interviews.start", { id });
  at("2026-03-10T06:30:00.000Z");
  expect(pause(true)).toMatchObject({ value: { pausedAt: "2026-03-10T06:30:00.000Z", pausedMs: 0 } });
  at("2026-03-10T06:40:00.000Z");
  expect(pause(false)).toMatchObject({ value: { pausedAt: null, pausedMs: 600_000 } });
  expect(pause(true)).toMatchObject({ value: { pausedAt: "2026-03-10T06:40:00.000Z" } });
  at("2026-03-10T06:45:00.000Z");
  expect(dispatch("interviews.finish", { id })).toMatchObject({
    value: { minutes: 10, pausedMs: 900_000, pausedAt: null },
  });
});

test("a call is arranged anew until it starts, and told of notes once", () => {
  const { ask, dispatch, at, ada } = interviewed();
  const { id } = ask("interviews.schedule", { candidate: ada.candidate, at: "2026-03-11T06:00:00Z" });
  const arranged = ask("interviews.arrange", { id, at: "2026-03-12T06:00:00Z", minutes: 30, told: true });
  expect(arranged).toMatchObject({ plannedAt: "2026-03-12T06:00:00.000Z", minutes: 30 });
  const told = arranged.toldAt;
  at("2026-03-10T06:30:00.000Z");
  expect(ask("interviews.arrange", { id, told: true }).toldAt).toBe(told);
  expect(ask("interviews.arrange", { id, told: false }).toldAt).toBeNull();
  expect(ask("interviews.arrange", { id, timings: { c1: 15 } }).guide.map(({ minutes }) => minutes)).toEqual([
    3, 15, 8, 6, 6, 5, 3, 2,
  ]);
  ask("interviews.start", { id });
  expect(dispatch("interviews.arrange", { id, at: "2026-03-13T06:00:00Z" })).toMatchObject({ ok: false });
  const nowhere = "018f0000-0000-7000-8000-000000000000";
  expect(dispatch("interviews.arrange", { id, brief: nowhere })).toMatchObject({ error: { code: "not-found" } });
});

test("a clock that goes back two hours and ahead three days ends a call still, and leaves its lines in their order", () => {
  const { ask, at, ada, brief } = interviewed();
  const { id } = ask("interviews.schedule", { candidate: ada.candidate, brief, at: "2026-03-10T06:00:00Z" });
  at("2026-03-10T06:20:00.000Z");
  ask("interviews.start", { id });
  const keep = (text: string, stampMs = 5000) => ask("interviews.addNote", { interview: id, stampMs, text });
  keep("One");
  at("2026-03-10T04:20:00.000Z");
  keep("Two");
  at("2026-03-13T06:20:00.000Z");
  keep("Three");
  at("2026-03-10T04:20:01.000Z");
  keep("Four");
  expect(keep("Four").id).toBe(ask("interviews.get", { id }).notes[3]?.id);
  expect(ask("interviews.get", { id }).notes.map(({ text }) => text)).toEqual(["One", "Two", "Three", "Four"]);
  expect(ask("briefs.get", { id: brief }).clock.words).not.toContain("-");
  expect(ask("interviews.finish", { id, minutes: 31 })).toMatchObject({ state: "finished", minutes: 31 });
});
