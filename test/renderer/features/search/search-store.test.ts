import { expect, test } from "vitest";
import { NOTHING } from "../../../../renderer/features/search/found.ts";
import { createSearchStore } from "../../../../renderer/features/search/search-store.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import type { SearchHit } from "../../../../shared/contract/search.ts";
import { fakeClient } from "../../fake-client.ts";

const none = { facts: [], said: [], building: false };
const hit = (title: string): SearchHit => ({
  kind: "candidate",
  id: "0190f000-0000-7000-8000-000000000001",
  title,
  detail: "Senior",
  sample: false,
});

test("an answer that comes late does not replace the newest", async () => {
  const answers: Record<string, PromiseWithResolvers<SearchHit[]>> = {
    d: Promise.withResolvers(),
    dev: Promise.withResolvers(),
  };
  const { client } = fakeClient({
    "search.find": ({ words, slips }) => (slips ? [] : (answers[words]?.promise ?? [])),
    "search.evidence": () => none,
  });
  const store = createSearchStore(client);
  const slow = store.getState().find("d");
  const quick = store.getState().find("dev");
  answers["dev"]?.resolve([hit("Dev Chandrapillai")]);
  await quick;
  answers["d"]?.resolve([hit("Daria")]);
  await slow;
  expect(store.getState()).toMatchObject({ words: "dev", found: { hits: [{ title: "Dev Chandrapillai" }] } });
});

test("a prefix is not searched for: it says what is asked", async () => {
  const { client, line } = fakeClient({ "search.find": () => [hit("Dev")], "search.evidence": () => none });
  const { find } = createSearchStore(client).getState();
  for (const words of ["@ dev", "#kafka", '"night', ":dark", ">undo", '"', "x".repeat(500)]) await find(words);
  expect(line.calls).toEqual([
    { name: "search.find", input: { words: "dev" } },
    { name: "search.evidence", input: { words: "kafka", among: "facts" } },
    { name: "search.evidence", input: { words: "night", among: "said" } },
    { name: "search.find", input: { words: "x".repeat(200) } },
    { name: "search.evidence", input: { words: "x".repeat(200), among: "all" } },
  ]);
});

test("where nothing is found a slip in a name is forgiven, for people alone", async () => {
  const { client, line } = fakeClient({
    "search.find": ({ slips }) => (slips ? [hit("Dev Chandrapillai")] : []),
    "search.evidence": () => none,
  });
  const store = createSearchStore(client);
  for (const words of ["chandarp", "#chandarp"]) {
    await store.getState().find(words);
    const found = store.getState().found.hits.map(({ title }) => title);
    expect(found).toEqual(words.startsWith("#") ? [] : ["Dev Chandrapillai"]);
  }
  expect(line.calls.at(-2)).toEqual({ name: "search.find", input: { words: "chandarp", slips: true } });
});

test("while the index is being built it is asked again, until other words are typed or all is in", async () => {
  let left = 2;
  const { client, line } = fakeClient({
    "search.evidence": () => ({ ...none, building: --left > 0 }),
  });
  const store = createSearchStore(client);
  await store.getState().find('"night');
  expect([line.calls.length, store.getState().building]).toEqual([2, false]);
});

test("what goes wrong is said in the place of results", async () => {
  const { client } = fakeClient({
    "search.find": () => {
      throw new Refusal("failed", "The index is being built.");
    },
    "search.evidence": () => none,
  });
  const store = createSearchStore(client);
  await store.getState().find("dev");
  expect(store.getState()).toMatchObject({ found: NOTHING, error: "The index is being built." });
});

test("before the answer only what fits the words is left of the answer before", async () => {
  const slow = Promise.withResolvers<SearchHit[]>();
  const { client } = fakeClient({
    "search.evidence": () => none,
    "search.find": ({ words }) => (words === "" ? [hit("Dev Chandrapillai"), hit("Zoë Ångström")] : slow.promise),
  });
  const store = createSearchStore(client);
  await store.getState().find("");
  const titles = () => store.getState().found.hits.map(({ title }) => title);
  const found = store.getState().find("@ang");
  expect([titles(), store.getState().waiting]).toEqual([["Zoë Ångström"], true]);
  void store.getState().find("@mei");
  expect(titles()).toEqual([]);
  slow.resolve([hit("Mei-Lin Hartley-Zhao")]);
  await found;
  await expect.poll(titles).toEqual(["Mei-Lin Hartley-Zhao"]);
  expect(store.getState().waiting).toBe(false);
});
