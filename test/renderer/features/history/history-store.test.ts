import { expect, test, vi } from "vitest";
import { createHistoryStore } from "../../../../renderer/features/history/history-store.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";
import { changed } from "../../fake-line.ts";

const ID = "0190f000-0000-7000-8000-000000000001";
const OTHER = "0190f000-0000-7000-8000-000000000002";
const step = (words: string) => ({
  id: 1,
  batch: ID,
  at: "2026-03-12T00:00:00.000Z",
  author: "Kit",
  kind: "do" as const,
  words,
  fields: [],
});

test("the last action is said by name and stays until the next", async () => {
  const { client, line } = fakeClient({ "history.state": () => ({ undo: "Moved Tamsin to 2", redo: null }) });
  const store = createHistoryStore(client);
  await store.getState().load();
  expect(store.getState()).toMatchObject({ undo: "Moved Tamsin to 2", redo: null, said: null });
  line.send(changed("Moved Tamsin to 2"));
  line.send(changed(null));
  expect(store.getState().said).toBe("Moved Tamsin to 2");
});

test("undo says what it took back, or why it could not", async () => {
  let refuse = false;
  const { client, line } = fakeClient({
    "history.undo": () => {
      if (refuse) throw new Refusal("refused", "Dev was changed after that. Undo that first.");
      return { words: "Moved Tamsin to 2" };
    },
    "history.state": () => ({ undo: null, redo: "Moved Tamsin to 2" }),
  });
  const store = createHistoryStore(client);
  await store.getState().stepBack();
  expect(store.getState().said).toBe("Undone: Moved Tamsin to 2");
  line.send(changed("Moved Tamsin to 2", "undo"));
  expect(store.getState()).toMatchObject({ last: "undo", said: "Undone: Moved Tamsin to 2" });
  refuse = true;
  await store.getState().stepBack();
  expect(store.getState().said).toBe("Dev was changed after that. Undo that first.");
});

test("the panel shows the record that is open now, even when an earlier answer comes late", async () => {
  const slow = Promise.withResolvers<ReturnType<typeof step>[]>();
  const { client } = fakeClient({
    "history.state": () => ({ undo: null, redo: null }),
    "history.of": ({ id }) => (id === ID ? slow.promise : [step("Created the brief")]),
  });
  const store = createHistoryStore(client);
  store.getState().show({ entity: "brief", id: ID, name: "Banksia" });
  store.getState().show({ entity: "brief", id: OTHER, name: "Rivers" });
  slow.resolve([step("Something else")]);
  await vi.waitFor(() => expect(store.getState().steps).toMatchObject([{ words: "Created the brief" }]));
  store.getState().show(null);
  expect(store.getState()).toMatchObject({ record: null, steps: null });
});
