import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { newApp, type TestApp } from "../../helpers/app.ts";
import { placed } from "../../helpers/placed.ts";

/** A brief with somebody on its shortlist, closed a moment ago. */
function closed() {
  const app = newApp();
  const { brief, need, persons } = placed(app, [{ name: "Ada One" }, { name: "Bea Two" }]);
  const [ada = expect.unreachable(), bea = expect.unreachable()] = persons;
  const { id: line } = app.ask("shortlists.add", { brief, candidate: ada.candidate });
  app.ask("shortlists.setReasons", { line, reasons: [{ text: "Ada moved them.", evidence: [ada.note] }] });
  app.ask("briefs.close", { id: brief, reason: "Engaged" });
  return { ...app, app, brief, need, ada, bea, line };
}

async function freezing({ ask, posted }: TestApp, brief: string) {
  const { job } = ask("exports.freeze", { brief, variant: "named" });
  await turn();
  return posted.findLast((message) => message.type === "news" && "job" in message.news && message.news.job === job);
}

test("a closed brief refuses whatever would change it, and says what reopening is for", async () => {
  const { app, dispatch, brief, need, ada, bea, line } = closed();
  const candidate = bea.candidate;
  const score = { criterion: "C2", score: 4, reason: "Owned one", evidence: [ada.note] };
  const leak = { brief, variant: "blind", path: "coverNote", start: 0, end: 1 };
  const tried: [name: string, input: object, to: string][] = [
    ["briefs.update", { id: brief, title: "Another" }, "change it"],
    ["briefs.addNeed", { brief, kind: "scope", statement: "More" }, "change its needs"],
    ["briefs.updateNeed", { id: need, weight: "nice" }, "change its needs"],
    ["briefs.removeNeed", { id: need }, "change its needs"],
    ["briefs.startClock", { id: brief }, "start its clock"],
    ["briefs.agreeTime", { id: brief, dueAt: "2026-03-20T00:00:00Z", note: "Away" }, "agree a new time"],
    ["briefs.addPerson", { brief, candidate }, "change who is on it"],
    ["briefs.removePerson", { brief, candidate }, "change who is on it"],
    ["briefs.setStage", { brief, candidate, stage: "hold" }, "change who is on it"],
    ["briefs.recordConsent", { brief, candidate }, "change who is on it"],
    ["claims.linkNeed", { claim: ada.claim, need }, "change which claims speak to its needs"],
    ["claims.unlinkNeed", { claim: ada.claim, need }, "change which claims speak to its needs"],
    ["ratings.submit", { candidate: ada.candidate, brief, scores: [score] }, "rate people for it"],
    ["ratings.keepDraft", { candidate: ada.candidate, brief, scores: [] }, "rate people for it"],
    ["shortlists.add", { brief, candidate }, "change its shortlist"],
    ["shortlists.remove", { id: line }, "change its shortlist"],
    ["shortlists.move", { line, to: 1 }, "change its shortlist"],
    ["shortlists.setReasons", { line, reasons: [] }, "change its shortlist"],
    ["shortlists.setWatchOut", { line, watchOut: null }, "change its shortlist"],
    ["shortlists.passGate", { line, gate: "rate", reason: "Known" }, "change its shortlist"],
    ["shortlists.leave", { line }, "change its shortlist"],
    ["shortlists.describe", { brief, coverNote: "Hello" }, "change its shortlist"],
    ["exports.clearLeak", { ...leak, replacement: "x" }, "export it"],
    ["exports.reopenLeak", leak, "export it"],
  ];
  app.posted.length = 0;
  for (const [name, input, to] of tried)
    expect(dispatch(name, input), name).toEqual({
      ok: false,
      error: { code: "refused", message: `This brief is closed. Reopen it to ${to}.` },
    });
  expect(app.posted).toEqual([]);
  expect(await freezing(app, brief)).toMatchObject({
    news: { type: "finished", answer: { error: { message: "This brief is closed. Reopen it to export it." } } },
  });
});

test("a closed brief is still read, and its document still looked at", async () => {
  const { app, ask, brief, ada } = closed();
  expect(ask("briefs.overview", { id: brief }).nextSteps).toEqual([]);
  expect(ask("shortlists.get", { brief }).lines).toHaveLength(1);
  expect(ask("ratings.list", { candidate: ada.candidate, brief })).toHaveLength(1);
  app.posted.length = 0;
  ask("exports.preview", { brief, variant: "named" });
  await expect.poll(() => app.posted.some(({ type }) => type === "fork")).toBe(true);
});

test("closing is undone, and a brief that was closed long ago is reopened", () => {
  const { ask, dispatch, brief, line } = closed();
  expect(ask("history.undo", {})).toEqual({ words: "Closed Payments rebuild" });
  expect(dispatch("shortlists.describe", { brief, coverNote: "Hello" }).ok).toBe(true);
  ask("briefs.close", { id: brief, reason: "Engaged" });
  expect(ask("briefs.reopen", { id: brief })).toMatchObject({ closedAt: null, closeReason: null });
  expect(dispatch("briefs.reopen", { id: brief })).toMatchObject({
    error: { code: "refused", message: "That brief is open already." },
  });
  expect(dispatch("shortlists.move", { line, to: 1 }).ok).toBe(true);
  expect(ask("history.undo", {})).toEqual({ words: "Reopened Payments rebuild" });
  expect(ask("briefs.get", { id: brief }).closeReason).toBe("Engaged");
});
