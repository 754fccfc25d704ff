import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";
import { placed } from "../../helpers/placed.ts";

const score = (evidence: string[], criterion: "C1" | "C2" = "C2") => ({
  criterion,
  score: 4,
  reason: "Owned one",
  evidence,
});

test("a score needs evidence about this very person that is no open question, and each criterion comes once", () => {
  const app = newApp();
  const { brief, persons } = placed(app, [{ name: "Ada One" }, { name: "Bea Two" }]);
  const [ada = expect.unreachable(), bea = expect.unreachable()] = persons;
  const submit = (scores: object[], more: object = {}) =>
    app.dispatch("ratings.submit", { candidate: ada.candidate, brief, scores, ...more });
  const refusal = (code: string, field: string) => ({ ok: false, error: { code, field } });
  expect(submit([score([])])).toMatchObject(refusal("bad-input", "/scores/0/evidence"));
  expect(submit([score([ada.note, bea.note])])).toMatchObject(refusal("refused", "/scores/0/evidence/1"));
  expect(submit([score([ada.question])])).toMatchObject(refusal("refused", "/scores/0/evidence/0"));
  expect(submit([score([ada.note]), score([ada.note])])).toMatchObject(refusal("refused", "/scores/1/criterion"));
  expect(submit([score([ada.note])], { interview: bea.interview })).toMatchObject(refusal("not-found", "/interview"));
  expect(submit([{ ...score([ada.note]), reason: "Two\nlines" }])).toMatchObject(
    refusal("bad-input", "/scores/0/reason"),
  );
  expect(app.ask("ratings.list", { candidate: ada.candidate })).toHaveLength(1);
  expect(submit([score([ada.note])]).ok).toBe(true);
});

test("a submitted rating can’t be undone, and a newer one stands before it with both kept", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const { candidate, note } = persons[0] ?? expect.unreachable();
  expect(app.ask("history.state", {})).toEqual({ undo: null, redo: null });
  expect(app.dispatch("history.undo", {})).toMatchObject({ error: { code: "refused" } });
  app.ask("ratings.submit", { candidate, brief, scores: [{ ...score([note], "C1"), score: 2 }] });
  expect(app.ask("ratings.list", { candidate }).map(({ scores }) => scores[0]?.score)).toEqual([4, 2]);
  expect(app.ask("briefs.overview", { id: brief }).people[0]?.scores[0]?.score).toBe(2);
});

test("a draft is kept outside the record, and what is submitted leaves it", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const { candidate, note } = persons[0] ?? expect.unreachable();
  const draft = (criterion: "C2" | "C3") => ({ criterion, score: 3, reason: "", evidence: [] });
  app.posted.length = 0;
  app.ask("ratings.keepDraft", { candidate, brief, scores: [draft("C2"), draft("C3")] });
  expect(app.posted).toEqual([]);
  expect(app.ask("history.state", {}).undo).toBeNull();
  app.ask("ratings.submit", { candidate, brief, scores: [score([note])] });
  expect(app.ask("ratings.draft", { candidate, brief })).toEqual([draft("C3")]);
});
