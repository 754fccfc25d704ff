import { expect, test } from "vitest";
import { createPersonStore } from "../../../../renderer/features/candidates/person-store.ts";
import type { Candidate } from "../../../../shared/contract/candidates.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";
import type { Answers } from "../../fake-line.ts";

const ID = "0190f000-0000-7000-8000-000000000001";
const OTHER = "0190f000-0000-7000-8000-000000000002";
const person: Candidate = {
  id: ID,
  name: "Ada",
  alsoKnownAs: [],
  headline: null,
  summary: null,
  email: null,
  phone: null,
  city: null,
  state: null,
  level: null,
  workRights: null,
  clearance: null,
  clearanceUntil: null,
  place: null,
  rate: null,
  availableFrom: null,
  availableConfirmedAt: null,
  skills: [],
  career: [],
  sample: false,
  createdAt: "2026-03-10T06:20:00.000Z",
};
const nothing: Answers = {
  "candidates.get": () => person,
  "claims.list": () => [],
  "interviews.list": () => [],
  "ratings.list": () => [],
  "references.listReferees": () => [],
  "references.list": () => [],
  "candidates.briefs": () => [],
  "briefs.list": () => [],
};

test("what is wrong stays at its own field until that one is right", async () => {
  const { client } = fakeClient({
    ...nothing,
    "candidates.update": ({ email, phone }) => {
      if (email === "ada@wrong.example") throw new Refusal("bad-input", "That isn’t an email address.", "/email");
      if (phone === "1") throw new Refusal("bad-input", "That is not a phone number.", "/phone");
      return person;
    },
  });
  const store = createPersonStore(client, () => {});
  const { change } = store.getState();
  expect(await change("profile", "candidates.update", { id: ID, email: "ada@wrong.example" })).toBeNull();
  await change("profile", "candidates.update", { id: ID, phone: "1" });
  expect(store.getState().wrong).toEqual({
    "profile/email": "That isn’t an email address.",
    "profile/phone": "That is not a phone number.",
  });
  expect(await change("profile", "candidates.update", { id: ID, email: "ada@example.com" })).toEqual(person);
  expect(Object.keys(store.getState().wrong)).toEqual(["profile/phone"]);
});

test("what no field is to blame for is said until the next thing is tried", async () => {
  const { client } = fakeClient({
    ...nothing,
    "references.start": () => {
      throw new Refusal("refused", "The candidate hasn’t agreed that this referee may be rung.");
    },
    "candidates.update": () => person,
  });
  const store = createPersonStore(client, () => {});
  await store.getState().change("ring", "references.start", { referee: ID, identity: "switchboard" });
  expect(store.getState().refused).toBe("The candidate hasn’t agreed that this referee may be rung.");
  await store.getState().change("profile", "candidates.update", { id: ID, name: "Ada" });
  expect(store.getState().refused).toBeNull();
});

test("the past is read only while it is looked at; one step is told once, two of one moment and one name twice", async () => {
  const step = {
    id: 7,
    batch: ID,
    at: "2026-03-10T06:20:00.000Z",
    author: "Kit",
    kind: "do" as const,
    words: "Added Ada",
    fields: [],
  };
  const { client, line } = fakeClient({
    ...nothing,
    "history.of": () => [step, { ...step, id: 4 }, { ...step, id: 8, batch: OTHER }],
  });
  const store = createPersonStore(client, () => {});
  store.getState().open(ID, "profile");
  await expect.poll(() => store.getState().facts?.person.name).toBe("Ada");
  expect(line.calls.map(({ name }) => name)).not.toContain("history.of");
  store.getState().open(ID, "history");
  await expect.poll(() => store.getState().steps).toMatchObject([{ batch: OTHER }, { batch: ID }]);
});

test("what we hold goes to the person as a file that reads back, in any script", async () => {
  const resume = { basics: { name: "王晓明" } };
  const { client } = fakeClient({
    ...nothing,
    "candidates.exportResume": () => ({ fileName: "wang.json", resume }),
  });
  const saved: string[] = [];
  const store = createPersonStore(client, (name, base64) => saved.push(name, base64));
  store.setState({ id: ID });
  await store.getState().saveResume();
  expect(saved[0]).toBe("wang.json");
  expect(JSON.parse(Buffer.from(saved[1] ?? "", "base64").toString("utf8"))).toEqual(resume);
});
