import { expect, test } from "vitest";
import { createImportStore } from "../../../../renderer/features/candidates/import-store.ts";
import { fakeClient } from "../../fake-client.ts";

const ID = "0190f000-0000-7000-8000-000000000001";

test("it says what came in, what was left out, and why", async () => {
  const { client, line } = fakeClient({
    "candidates.import": () => ({
      batch: ID,
      imported: 2,
      merged: 1,
      skipped: 1,
      problems: [{ file: "b.json", row: null, field: "/basics/name", message: "It has no name." }],
      candidates: [],
    }),
  });
  const store = createImportStore(client);
  await store.getState().importFiles([new File(["{}"], "a.json"), new File(["[]"], "b.json")]);
  expect(line.calls[0]?.input).toEqual({
    files: [
      { name: "a.json", text: "{}" },
      { name: "b.json", text: "[]" },
    ],
  });
  expect(store.getState()).toMatchObject({
    progress: null,
    said: ["2 imported, 1 merged, 1 left out.", "b.json: It has no name."],
  });
});

test("choosing no file starts nothing", async () => {
  const { client, line } = fakeClient({});
  await createImportStore(client).getState().importFiles([]);
  expect(line.calls).toEqual([]);
});
