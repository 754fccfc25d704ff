import { expect, test } from "vitest";
import { createPeopleStore } from "../../../../renderer/features/candidates/people-store.ts";
import type { PersonRow } from "../../../../shared/contract/candidates.ts";
import type { Output, ParsedInput } from "../../../../shared/contract/contract.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";
import { changed } from "../../fake-line.ts";
import { personRow } from "../../person-row.ts";

const idOf = (place: number): string => `0190f000-0000-7000-8000-${String(place).padStart(12, "0")}`;
const personAt = (place: number): PersonRow => personRow({ id: idOf(place), name: `Person ${place}` });
const views = { all: 500, vetted: 0, unrated: 500, stale: 0 };
const listOf = ({ skip, limit, find }: ParsedInput<"candidates.list">): Output<"candidates.list"> => ({
  rows: Array.from({ length: Math.min(limit, 500 - skip) }, (_, i) => personAt(skip + i)),
  total: 500,
  views,
  at: find === undefined ? null : Number(find.slice(-12)),
});

const opened = () => {
  const fake = fakeClient({ "candidates.list": listOf, "briefs.list": () => [] });
  return { ...fake, store: createPeopleStore(fake.client) };
};
const skips = (calls: { name: string; input: unknown }[]): unknown[] =>
  calls.flatMap(({ name, input }) => (name === "candidates.list" ? [(input as { skip?: number }).skip] : []));

test("only pages in sight are read, each once", async () => {
  const { store, line } = opened();
  await store.getState().open({ sort: "name" }, undefined);
  expect(store.getState()).toMatchObject({ total: 500, views });
  store.getState().see(90, 120);
  store.getState().see(95, 125);
  await expect.poll(() => store.getState().rows.get(120)?.name).toBe("Person 120");
  expect(skips(line.calls)).toEqual([0, 100]);
});

test("after a change what is in sight is read anew, and the rest is let go", async () => {
  const { store, line } = opened();
  await store.getState().open({ sort: "name" }, undefined);
  store.getState().see(310, 330);
  await expect.poll(() => store.getState().rows.has(310)).toBe(true);
  line.calls.length = 0;
  line.send(changed());
  await expect.poll(() => skips(line.calls)).toEqual([300]);
  await expect.poll(() => store.getState().rows.has(0)).toBe(false);
  expect(store.getState().rows.get(399)?.name).toBe("Person 399");
});

test("another list starts at its head; somebody who is to be found is stood on", async () => {
  const { store } = opened();
  await store.getState().open({ sort: "name" }, undefined);
  store.getState().stand(42);
  await store.getState().open({ sort: "name" }, undefined);
  expect(store.getState().current).toBe(42);
  await store.getState().open({ sort: "rate" }, undefined);
  expect(store.getState().current).toBe(0);
  await store.getState().open({ sort: "c1" }, idOf(333));
  expect(store.getState().current).toBe(333);
});

test("what is wrong with somebody new is said at the field", async () => {
  const { client } = fakeClient({
    "candidates.create": () => {
      throw new Refusal("bad-input", "Keep this to 254 characters.", "/email");
    },
  });
  const made = await createPeopleStore(client).getState().create({ name: "Ada", email: "ada@example.com" });
  expect(made).toEqual({ field: "email", message: "Keep this to 254 characters." });
});

test("a name of fewer than three letters is like nobody’s", async () => {
  const { client, line } = fakeClient({ "candidates.list": listOf });
  const { alike } = createPeopleStore(client).getState();
  expect(await alike("Al ")).toEqual([]);
  expect(line.calls).toEqual([]);
  expect(await alike("Ala")).toHaveLength(3);
});
