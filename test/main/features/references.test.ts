import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";
import { placed, rung } from "../../helpers/placed.ts";

function referee() {
  const app = newApp();
  const all = placed(app, [{ name: "Ada One" }, { name: "Bea Two" }]);
  const [ada = expect.unreachable(), bea = expect.unreachable()] = all.persons;
  const { id } = app.ask("references.addReferee", { candidate: ada.candidate, name: "Ingrid Sallow" });
  return { ...app, ...all, ada, bea, referee: id };
}

test("nobody is rung without the candidate's consent, before it, or ahead of time", () => {
  const { ask, dispatch, referee: id } = referee();
  const start = (at?: string) =>
    dispatch("references.start", { referee: id, identity: "profile", ...(at ? { at } : {}) });
  expect(start()).toMatchObject({ error: { code: "refused", field: "/referee" } });
  expect(dispatch("references.recordConsent", { referee: id, at: "2026-03-10T06:20:01Z" })).toMatchObject({
    error: { code: "refused", field: "/at" },
  });
  ask("references.recordConsent", { referee: id, at: "2026-03-10T06:00:00Z" });
  expect(start("2026-03-10T05:59:59Z")).toMatchObject({ error: { code: "refused", field: "/referee" } });
  expect(start("2026-03-10T06:00:00Z")).toMatchObject({ value: { state: "ringing" } });
});

test("answers wait for the opening, are about the candidate's own claims, and end with the call", () => {
  const { ask, dispatch, referee: id, ada, bea } = referee();
  ask("references.recordConsent", { referee: id });
  const { id: call } = ask("references.start", { referee: id, identity: "switchboard" });
  const answer = (claim: string) => dispatch("references.answer", { call, claim, answer: "confirmed" });
  const closed = { error: { code: "refused", field: "/call" } };
  expect(answer(ada.claim)).toMatchObject(closed);
  ask("references.open", { call, consent: true });
  expect(dispatch("references.open", { call, consent: true })).toMatchObject(closed);
  expect(answer(bea.claim)).toMatchObject({ error: { code: "not-found", field: "/claim" } });
  expect(answer(ada.claim).ok).toBe(true);
  ask("references.finish", { call, permission: "named" });
  expect(answer(ada.claim)).toMatchObject(closed);
  expect(dispatch("references.finish", { call, permission: "no" })).toMatchObject(closed);
  expect(dispatch("references.addNote", { call, stampMs: 0, text: "One more" })).toMatchObject(closed);
});

test("a referee who declines ends the call: nothing is kept, and where claims stand does not change", () => {
  const { ask, dispatch, referee: id, ada } = referee();
  ask("references.recordConsent", { referee: id });
  const { id: call } = ask("references.start", { referee: id, identity: "switchboard" });
  expect(ask("references.open", { call, consent: false }).state).toBe("refused");
  for (const [name, input] of [
    ["references.answer", { call, claim: ada.claim, answer: "contradicted" }],
    ["references.close", { call, question: "again", words: "No." }],
    ["references.finish", { call, permission: "named" }],
  ] as const)
    expect(dispatch(name, input)).toMatchObject({ error: { code: "refused", field: "/call" } });
  expect(ask("claims.list", { candidate: ada.candidate })[0]?.standing).toBe("not-checked");
});

test("a referee's later answer replaces the earlier; another's that denies it makes a dispute", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const person = persons[0] ?? expect.unreachable();
  const standing = () => app.ask("claims.list", { candidate: person.candidate })[0]?.standing;
  expect(standing()).toBe("not-checked");
  const first = rung(app, brief, person, { answer: "partly" });
  expect(standing()).toBe("partly");
  const again = app.ask("references.start", { referee: first.referee, brief, identity: "switchboard" });
  app.ask("references.open", { call: again.id, consent: true });
  app.ask("references.answer", { call: again.id, claim: person.claim, answer: "confirmed" });
  expect(standing()).toBe("confirmed");
  rung(app, brief, person, { name: "Elspeth Varga", answer: "contradicted" });
  expect(standing()).toBe("disputed");
  app.ask("history.undo", {});
  app.ask("history.undo", {});
  expect(standing()).toBe("confirmed");
});

test("a claim answered again in one call has one answer, the later, and undo brings the former back", () => {
  const app = newApp();
  const { ask } = app;
  const { brief, persons } = placed(app);
  const { candidate, claim } = persons[0] ?? expect.unreachable();
  const { id: referee } = ask("references.addReferee", { candidate, name: "Ingrid Sallow" });
  ask("references.recordConsent", { referee });
  const { id: call } = ask("references.start", { referee, brief, identity: "switchboard" });
  ask("references.open", { call, consent: true });
  const first = ask("references.answer", { call, claim, answer: "confirmed", words: "She did it." });
  const second = ask("references.answer", { call, claim, answer: "partly", words: "She and two others." });
  const items = () => ask("references.get", { id: call }).items.map(({ id, words }) => [id, words]);
  expect(items()).toEqual([[second.id, "She and two others."]]);
  expect(ask("claims.list", { candidate })[0]).toMatchObject({ standing: "partly", answers: [{ id: second.id }] });
  const fields = ask("history.of", { entity: "reference_item", id: first.id }).map((step) => step.fields);
  expect(fields[0]?.map(({ name }) => name)).toEqual(["withdrawn_at"]);
  expect(fields[1]).toContainEqual({ name: "words", old: null, new: "She did it." });
  ask("history.undo", {});
  expect(items()).toEqual([[first.id, "She did it."]]);
});

test("a closing question answered again has one answer, the later, and the other questions keep theirs", () => {
  const { ask, referee: id } = referee();
  ask("references.recordConsent", { referee: id });
  const { id: call } = ask("references.start", { referee: id, identity: "switchboard" });
  ask("references.open", { call, consent: true });
  ask("references.close", { call, question: "reliability", answer: "yes" });
  ask("references.close", { call, question: "not-give", words: "Paperwork." });
  ask("references.close", { call, question: "again", words: "Perhaps." });
  ask("references.close", { call, question: "reliability", answer: "partly", words: "It fell over twice." });
  ask("references.close", { call, question: "again", words: "At once." });
  const items = () => ask("references.get", { id: call }).items.map(({ kind, words }) => [kind, words]);
  expect(items()).toEqual([
    ["not-give", "Paperwork."],
    ["reliability", "It fell over twice."],
    ["again", "At once."],
  ]);
  ask("history.undo", {});
  expect(items()).toContainEqual(["again", "Perhaps."]);
  expect(items()).toHaveLength(3);
});

test("a referee who can't talk is rung back: planned once there is a time, and nothing counts as an answer", () => {
  const { ask, dispatch, referee: id, ada } = referee();
  ask("references.recordConsent", { referee: id });
  const { id: call } = ask("references.start", { referee: id, identity: "profile" });
  expect(ask("references.callBack", { call })).toMatchObject({ state: "call-back", callBackAt: null });
  const row = () => ask("references.agenda", {}).find((one) => one.referee === id);
  expect(row()).toMatchObject({ group: "to-ring", state: "call-back" });
  const at = "2026-03-11T06:20:00.000Z";
  expect(ask("references.callBack", { call, at }).callBackAt).toBe(at);
  expect(row()).toMatchObject({ group: "planned", at });
  expect(dispatch("references.open", { call, consent: true })).toMatchObject({ error: { code: "refused" } });
  const again = ask("references.start", { referee: id, identity: "switchboard" });
  ask("references.open", { call: again.id, consent: true });
  ask("references.answer", { call: again.id, claim: ada.claim, answer: "partly" });
  ask("references.finish", { call: again.id, permission: "named" });
  expect(row()).toMatchObject({ group: "done", state: "finished", answered: 1 });
  expect(ask("references.sheet", { referee: id }).calls.map(({ state }) => state)).toEqual(["finished", "call-back"]);
});

test("a call that was put off keeps nothing back of what the next one allows to be quoted", () => {
  const { ask, brief, referee: id, ada } = referee();
  ask("references.recordConsent", { referee: id });
  const { id: call } = ask("references.start", { referee: id, brief, identity: "profile" });
  ask("references.callBack", { call });
  const { id: second } = ask("references.start", { referee: id, brief, identity: "profile" });
  ask("references.open", { call: second, consent: true });
  ask("references.answer", { call: second, claim: ada.claim, answer: "confirmed", words: "She did it." });
  ask("references.finish", { call: second, permission: "named" });
  ask("shortlists.add", { brief, candidate: ada.candidate });
  expect(ask("exports.preflight", { brief, variant: "named" }).quotes).toEqual({ named: 1, unnamed: 0, leftOut: 0 });
});

test("the sheet of a call has why ringing is off, the brief it is for, and the claims that matter to it", () => {
  const { ask, brief, referee: id, ada } = referee();
  const before = ask("references.sheet", { referee: id });
  expect(before).toMatchObject({ off: "The candidate hasn’t agreed that this referee may be rung.", calls: [] });
  expect(before.interview).toBe(ada.interview);
  expect(before.brief).toMatchObject({ id: brief, client: "Banksia Mutual", clock: { state: "running" } });
  expect(before.claims).toMatchObject([{ id: ada.claim, statement: "Moved 61 merchants", weight: "must" }]);
  ask("references.recordConsent", { referee: id });
  expect(ask("references.sheet", { referee: id }).off).toBeNull();
});

test("a call that breaks off keeps what was said; one that is declined half-way takes it all back, until that is undone", () => {
  const { ask, dispatch, referee: id, ada } = referee();
  ask("references.recordConsent", { referee: id });
  const standing = () => ask("claims.list", { candidate: ada.candidate })[0]?.standing;
  const ring = () => {
    const { id: call } = ask("references.start", { referee: id, identity: "switchboard" });
    ask("references.open", { call, consent: true });
    ask("references.answer", { call, claim: ada.claim, answer: "partly" });
    ask("references.addNote", { call, stampMs: 0, text: "Has a train to catch" });
    return call;
  };
  const off = ring();
  expect(ask("references.callBack", { call: off, at: "2026-03-10T07:00:00.000Z" })).toMatchObject({
    state: "call-back",
    items: [{ answer: "partly" }],
  });
  expect(standing()).toBe("partly");
  expect(dispatch("references.answer", { call: off, claim: ada.claim, answer: "confirmed" }).ok).toBe(false);
  ask("history.undo", {});
  ask("references.finish", { call: off, permission: "no" });
  expect(dispatch("references.callBack", { call: off })).toMatchObject({ error: { code: "refused", field: "/call" } });

  const declined = ring();
  expect(ask("references.open", { call: declined, consent: false })).toMatchObject({
    state: "refused",
    items: [],
    notes: [],
  });
  ask("history.undo", {});
  expect(ask("references.get", { id: declined })).toMatchObject({ state: "open", items: [{ answer: "partly" }] });
});
