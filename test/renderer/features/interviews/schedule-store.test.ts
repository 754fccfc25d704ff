import { expect, test } from "vitest";
import { createScheduleStore, NO_BRIEF } from "../../../../renderer/features/interviews/schedule-store.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";

const id = (n: number): string => `018f0000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const [ada, gone] = [id(1), id(2)];

function schedule() {
  const { client, line } = fakeClient({
    "briefs.list": () => [],
    "candidates.list": () => ({ rows: [{ id: ada, name: "Ada One", headline: "Payments", sample: false }], total: 1 }),
    "candidates.get": () => {
      throw new Refusal("not-found", "That person is no longer here.");
    },
    "interviews.schedule": () => {
      throw new Refusal("not-found", "That person is no longer here.");
    },
  });
  return { store: createScheduleStore(client), line };
}

test("a person is found by name; without a brief it is general vetting", async () => {
  const { store } = schedule();
  await store.getState().ask({});
  expect(store.getState()).toMatchObject({ asking: true, candidate: null, brief: null });
  expect(store.getState().people).toEqual([{ id: ada, words: "Ada One, Payments" }]);
  store.getState().choose(ada);
  store.getState().chooseBrief(NO_BRIEF);
  expect(store.getState()).toMatchObject({ candidate: { id: ada }, brief: null });
});

test("someone erased meanwhile is said to be gone, and the form stays", async () => {
  const { store } = schedule();
  await store.getState().ask({ candidate: gone });
  expect(store.getState()).toMatchObject({ asking: true, refused: "That person is no longer here." });
  await store.getState().ask({});
  store.getState().choose(ada);
  expect(await store.getState().schedule("2027-03-12T09:20:00Z", 45)).toBeNull();
  expect(store.getState()).toMatchObject({ asking: true, refused: "That person is no longer here." });
});
