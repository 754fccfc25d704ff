import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";
import { placed } from "../../helpers/placed.ts";
import { sent } from "../../helpers/sent.ts";

async function answered() {
  const app = newApp();
  const all = await sent(app, ["Ada One", "Bea Two"]);
  const [ada = expect.unreachable(), bea = expect.unreachable()] = all.persons.map(({ candidate }) => candidate);
  const stages = () => app.ask("briefs.overview", { id: all.brief }).people.map(({ stage }) => stage);
  return { ...app, ...all, ada, bea, stages };
}

test("the stage follows what the client said last; what was said before stays readable", async () => {
  const { ask, at, brief, version, contact, ada, stages } = await answered();
  expect(stages()).toEqual(["sent", "sent"]);
  ask("feedback.record", { version, candidate: ada, verdict: "hold", contact });
  at("2026-03-10T07:00:00.000Z");
  const words = "We’d like her in on Thursday.";
  ask("feedback.record", { version, candidate: ada, verdict: "interview", reason: "design-depth", words });
  expect(stages()).toEqual(["interview", "sent"]);
  const [first, second] = ask("feedback.get", { brief }).people;
  expect(first).toMatchObject({
    name: "Ada One",
    letter: "A",
    stage: "interview",
    said: { verdict: "interview", reason: "design-depth", words, from: null, at: "2026-03-10T07:00:00.000Z" },
    before: [{ verdict: "hold", from: { name: "Rosalind Achterberg" }, at: "2026-03-10T06:20:00.000Z" }],
  });
  expect(second).toMatchObject({ name: "Bea Two", letter: "B", said: null, before: [] });
  expect(ask("history.undo", {})).toEqual({ words: "Interview for Ada One" });
  expect(stages()).toEqual(["hold", "sent"]);
});

test.each([
  ["interview", "interview"],
  ["hold", "hold"],
  ["decline", "declined"],
  ["engage", "engaged"],
] as const)("%s moves a person to %s", async (verdict, stage) => {
  const { ask, version, bea, stages } = await answered();
  ask("feedback.record", { version, candidate: bea, verdict });
  expect(stages()).toEqual(["sent", stage]);
});

test("the brief says what the answers ask for, and what they were about", async () => {
  const { ask, brief, client, version, ada, bea } = await answered();
  const overview = () => ask("briefs.overview", { id: brief });
  expect(overview().nextSteps).toEqual([{ words: "Ask Banksia Mutual what they think.", candidate: null }]);
  ask("feedback.record", { version, candidate: ada, verdict: "decline", reason: "stack" });
  ask("feedback.record", { version, candidate: ada, verdict: "decline", reason: "rate" });
  ask("feedback.record", { version, candidate: bea, verdict: "engage", reason: "rate" });
  expect(overview().nextSteps.map(({ words }) => words)).toEqual([
    "Ada One: tell them the client’s answer, and why.",
    "Bea Two: agree the terms and the start.",
  ]);
  expect(overview().lessons).toEqual([{ words: "Rate", count: 2 }]);
  const by = [
    { verdict: "decline", count: 1 },
    { verdict: "engage", count: 1 },
  ];
  expect(ask("feedback.themes", { client })).toEqual([{ reason: "rate", count: 2, verdicts: by }]);
});

test("nothing is kept of a version that was not sent, of somebody who is not in it, or of a moment before it", async () => {
  const { ask, dispatch, at, version, client, ada } = await answered();
  const stranger = ask("candidates.create", { name: "Nobody There" }).id;
  const record = (more: object) => dispatch("feedback.record", { version, candidate: ada, verdict: "hold", ...more });
  expect(record({ candidate: stranger })).toMatchObject({ error: { code: "refused", field: "/candidate" } });
  expect(record({ at: "2026-03-10T06:19:59Z" })).toMatchObject({ error: { code: "refused", field: "/at" } });
  expect(record({ at: "2026-03-10T06:20:01Z" })).toMatchObject({ error: { code: "refused", field: "/at" } });
  const other = ask("clients.create", { name: "Quoll Freight" });
  const { id: contact } = ask("clients.addContact", { client: other.id, name: "Pim" });
  expect(record({ contact })).toMatchObject({ error: { code: "not-found", field: "/contact" } });
  at("2026-03-10T06:25:00.000Z");
  expect(ask("feedback.themes", { client })).toEqual([]);
});

test("a brief that nothing was sent of has no sheet yet", () => {
  const app = newApp();
  const { brief } = placed(app);
  expect(app.ask("feedback.get", { brief })).toMatchObject({ version: null, versions: [], people: [] });
});

test("two days after sending, Today says to ring the client, until they have said anything", async () => {
  const { ask, at, brief, version, ada } = await answered();
  const replies = () => ask("today.list", {}).waiting.filter(({ kind }) => kind === "client-reply");
  at("2026-03-12T06:19:00.000Z");
  expect(replies()).toEqual([]);
  at("2026-03-12T06:20:00.000Z");
  expect(replies()).toMatchObject([
    { brief, who: "Ring Banksia Mutual", detail: "No word on v1 from Rosalind Achterberg.", when: "Since Tue 10 Mar" },
  ]);
  ask("feedback.record", { version, candidate: ada, verdict: "hold" });
  expect(replies()).toEqual([]);
});
