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
    said: ["2 imported, 1 merged, 1 left out.", "b.json at /basics/name: It has no name."],
  });
});

test("choosing no file starts nothing", async () => {
  const { client, line } = fakeClient({});
  await createImportStore(client).getState().importFiles([]);
  expect(line.calls).toEqual([]);
});

test("what went wrong with many files is told of the first, with a count of the rest", async () => {
  const problem = (at: number) => ({ file: `${at}.json`, row: null, field: "", message: "This isn’t JSON." });
  const problems = [...Array.from({ length: 500 }, (_, at) => problem(at)), problem(0)];
  const { client } = fakeClient({
    "candidates.import": () => ({ batch: ID, imported: 0, merged: 0, skipped: 500, problems, candidates: [] }),
  });
  const store = createImportStore(client);
  await store.getState().importFiles([new File(["{"], "0.json")]);
  const { said } = store.getState();
  expect(said).toHaveLength(22);
  expect(said.at(-1)).toBe("And 480 more like these.");
});
