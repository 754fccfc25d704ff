import { expect, test } from "vitest";
import { createSearchStore } from "../../../../renderer/features/search/search-store.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import type { SearchHit } from "../../../../shared/contract/search.ts";
import { fakeClient } from "../../fake-client.ts";

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
  const { client } = fakeClient({ "search.find": ({ words }) => answers[words]?.promise ?? [] });
  const store = createSearchStore(client);
  const slow = store.getState().find("d");
  const quick = store.getState().find("dev");
  answers["dev"]?.resolve([hit("Dev Chandrapillai")]);
  await quick;
  answers["d"]?.resolve([hit("Daria")]);
  await slow;
  expect(store.getState()).toMatchObject({ words: "dev", hits: [{ title: "Dev Chandrapillai" }] });
});

test("a prefix is not searched for, and over-long words are cut to what may be asked", async () => {
  const { client, line } = fakeClient({ "search.find": () => [] });
  const { find } = createSearchStore(client).getState();
  await find("@ dev");
  await find("x".repeat(500));
  expect(line.calls.map(({ input }) => input)).toEqual([{ words: "dev" }, { words: "x".repeat(200) }]);
});

test("what goes wrong is said in the place of results", async () => {
  const { client } = fakeClient({
    "search.find": () => {
      throw new Refusal("failed", "The index is being built.");
    },
  });
  const store = createSearchStore(client);
  await store.getState().find("dev");
  expect(store.getState()).toMatchObject({ hits: [], error: "The index is being built." });
});

test("before the answer only what fits the words is left of the answer before", async () => {
  const slow = Promise.withResolvers<SearchHit[]>();
  const { client } = fakeClient({
    "search.find": ({ words }) => (words === "" ? [hit("Dev Chandrapillai"), hit("Zoë Ångström")] : slow.promise),
  });
  const store = createSearchStore(client);
  await store.getState().find("");
  const titles = () => store.getState().hits.map(({ title }) => title);
  const found = store.getState().find("@ang");
  expect([titles(), store.getState().waiting]).toEqual([["Zoë Ångström"], true]);
  void store.getState().find("mei");
  expect(titles()).toEqual([]);
  slow.resolve([hit("Mei-Lin Hartley-Zhao")]);
  await found;
  await expect.poll(titles).toEqual(["Mei-Lin Hartley-Zhao"]);
  expect(store.getState().waiting).toBe(false);
});
