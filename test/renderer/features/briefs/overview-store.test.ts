import { expect, test } from "vitest";
import { createOverviewStore } from "../../../../renderer/features/briefs/overview-store.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";

const ID = "01a20ca9-de23-7000-bc8e-769a54b5a2a0";

test("a brief that is gone says so, and what it was is not shown under another id", async () => {
  const { client } = fakeClient({
    "briefs.overview": () => {
      throw new Refusal("not-found", "That brief is no longer here.");
    },
    "candidates.list": () => ({ rows: [], total: 0, views: { all: 0, vetted: 0, unrated: 0, stale: 0 }, at: null }),
  });
  const store = createOverviewStore(client, () => {});
  store.getState().open(ID);
  await expect.poll(() => store.getState().error).toBe("That brief is no longer here.");
  expect(store.getState().overview).toBeNull();
});

test("what is refused is said until the next thing is tried", async () => {
  let refuse = true;
  const { client, line } = fakeClient({
    "briefs.startClock": () => {
      throw new Refusal("refused", refuse ? "The clock is running already." : "Another reason.");
    },
  });
  const store = createOverviewStore(client, () => {});
  store.setState({ id: ID });
  await store.getState().startClock();
  expect(store.getState().refused).toBe("The clock is running already.");
  refuse = false;
  await store.getState().startClock();
  expect(store.getState().refused).toBe("Another reason.");
  expect(line.calls.map(({ name }) => name)).toEqual(["briefs.startClock", "briefs.startClock"]);
});

test("a version goes to the person under its own name", async () => {
  const { client } = fakeClient({
    "exports.read": () => ({ base64: "JVBERg==", pages: 1, fileName: "a.pdf", sha256: "0" }),
  });
  const saved: string[] = [];
  const store = createOverviewStore(client, (name, base64) => saved.push(name, base64));
  await store.getState().saveVersion(ID);
  expect(saved).toEqual(["a.pdf", "JVBERg=="]);
});
