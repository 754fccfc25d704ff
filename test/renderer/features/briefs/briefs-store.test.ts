import { expect, test } from "vitest";
import { createBriefsStore } from "../../../../renderer/features/briefs/briefs-store.ts";
import { fakeClient } from "../../fake-client.ts";

test("all briefs are read, whatever their stage, and none is told from not yet read", async () => {
  const { client, line } = fakeClient({ "briefs.list": () => [] });
  const store = createBriefsStore(client);
  expect(store.getState().rows).toBeNull();
  await store.getState().load();
  expect(line.calls).toEqual([{ name: "briefs.list", input: {} }]);
  expect(store.getState().rows).toEqual([]);
});
