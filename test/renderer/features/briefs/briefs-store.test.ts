import { expect, test } from "vitest";
import { createBriefsStore } from "../../../../renderer/features/briefs/briefs-store.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";

test("all briefs are read, whatever their stage, and none is told from not yet read", async () => {
  const { client, line } = fakeClient({ "briefs.list": () => [] });
  const store = createBriefsStore(client);
  expect(store.getState().rows).toBeNull();
  await store.getState().load();
  expect(line.calls).toEqual([{ name: "briefs.list", input: {} }]);
  expect(store.getState().rows).toEqual([]);
});

test("a brief that can’t be closed says why until the next thing is tried", async () => {
  const { client, line } = fakeClient({
    "briefs.close": () => {
      throw new Refusal("refused", "That brief is closed already.");
    },
    "briefs.duplicate": () => {
      throw new Refusal("not-found", "That brief is no longer here.");
    },
  });
  const store = createBriefsStore(client);
  const id = "01a20ca9-de23-7000-bc8e-769a54b5a2a0";
  expect(await store.getState().close(id, "Filled")).toBe(false);
  expect(store.getState().refused).toBe("That brief is closed already.");
  expect(await store.getState().duplicate(id)).toBeNull();
  expect(store.getState().refused).toBe("That brief is no longer here.");
  expect(line.calls[0]).toEqual({ name: "briefs.close", input: { id, reason: "Filled" } });
});
