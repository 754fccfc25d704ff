import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";
import { placed } from "../../helpers/placed.ts";

function day() {
  const app = newApp();
  const { brief, persons } = placed(app);
  const [{ candidate, claim } = expect.unreachable()] = persons;
  const { id: referee } = app.ask("references.addReferee", { candidate, name: "Ingrid Sallow", phone: "0491 570 156" });
  const rows = () => {
    const { waiting, later } = app.ask("today.list", {});
    const of = (all: typeof waiting) => all.filter(({ kind }) => kind === "reference").map(({ detail }) => detail);
    return { waiting: of(waiting), later: of(later) };
  };
  return { ...app, brief, claim, candidate, referee, rows };
}

const NOBODY = { waiting: [], later: [] };

test("a referee waits to be rung once the candidate agrees, and no longer once somebody answered for them", () => {
  const { ask, claim, candidate, referee, rows, brief } = day();
  expect(rows()).toEqual(NOBODY);
  ask("references.recordConsent", { referee });
  expect(ask("today.list", {}).waiting).toMatchObject([
    { kind: "reference", id: referee, brief, who: "Ingrid Sallow", facts: ["0491 570 156"], when: "Since Tue 10 Mar" },
  ]);
  const other = ask("references.addReferee", { candidate, name: "Amit Rao" }).id;
  ask("references.recordConsent", { referee: other });
  expect(rows().waiting).toHaveLength(2);
  const { id: call } = ask("references.start", { referee: other, identity: "profile" });
  ask("references.open", { call, consent: true });
  ask("references.answer", { call, claim, answer: "confirmed" });
  ask("references.finish", { call, permission: "named" });
  expect(rows()).toEqual(NOBODY);
});

test("a call that was put off comes back at its time, later today before that, and on its own day only", () => {
  const { ask, at, referee, rows } = day();
  ask("references.recordConsent", { referee });
  const { id: call } = ask("references.start", { referee, identity: "profile" });
  ask("references.callBack", { call, at: "2026-03-10T06:40:00.000Z" });
  expect(rows()).toEqual({ waiting: [], later: ["Asked to be rung back."] });
  at("2026-03-10T06:40:00.000Z");
  expect(rows()).toEqual({ waiting: ["Asked to be rung back."], later: [] });
  ask("references.callBack", { call, at: "2026-03-12T06:40:00.000Z" });
  expect(rows()).toEqual(NOBODY);
});
