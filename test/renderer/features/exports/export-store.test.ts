import { expect, test } from "vitest";
import { createExportStore, newest } from "../../../../renderer/features/exports/export-store.ts";
import type { Leak, Version } from "../../../../shared/contract/exports.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";

const BRIEF = "01a20ca9-de23-7000-bc8e-769a54b5a2a0";
const version = (over: Partial<Version>): Version => ({
  id: BRIEF,
  brief: BRIEF,
  number: 1,
  variant: "named",
  fileName: "a.pdf",
  sha256: "0",
  pages: 1,
  engine: "e",
  template: "t",
  playbookVersion: "1",
  frozenAt: "2026-03-12T03:00:00.000Z",
  sent: null,
  ...over,
});
const leak = (start: number, cleared: string | null): Leak => ({
  path: "coverNote",
  where: "Cover note",
  text: "Ada and Ada",
  start,
  end: start + 3,
  found: "Ada",
  kind: "name",
  suggestion: "Person A",
  cleared,
});

test("exporting hands over the very file that was frozen", async () => {
  const saved: string[] = [];
  const { client } = fakeClient({
    "exports.freeze": () => version({}),
    "exports.read": () => ({ base64: "JVBERg==", pages: 1, fileName: "a.pdf", sha256: "0" }),
  });
  const store = createExportStore(client, (name, base64) => saved.push(name, base64));
  store.setState({ id: BRIEF });
  await store.getState().exportPdf();
  expect(saved).toEqual(["a.pdf", "JVBERg=="]);
  expect(store.getState()).toMatchObject({ exporting: null, refused: null });
});

test("an export that is refused says why and hands over nothing", async () => {
  const { client } = fakeClient({
    "exports.freeze": () => {
      throw new Refusal("refused", "1 to clear before this can go out.");
    },
  });
  const store = createExportStore(client, () => expect.unreachable());
  store.setState({ id: BRIEF });
  await store.getState().exportPdf();
  expect(store.getState()).toMatchObject({ exporting: null, refused: "1 to clear before this can go out." });
});

test("replacing all clears what is open, each by its suggestion, in one step", async () => {
  const { client, line } = fakeClient({ "exports.clearLeaks": () => [] });
  const store = createExportStore(client, () => {});
  store.setState({ id: BRIEF, facts: { leaks: [leak(0, null), leak(8, "Person A")] } as never });
  await store.getState().clearAll();
  const place = { path: "coverNote", start: 0, end: 3, replacement: "Person A" };
  const input = { brief: BRIEF, variant: "named", places: [place] };
  expect(line.calls).toEqual([{ name: "exports.clearLeaks", input }]);
});

test("what is marked as sent is the newest version of the variant on screen", async () => {
  const versions = [version({ id: BRIEF.replace(/0$/, "2"), number: 2 }), version({ number: 1 })];
  expect(newest(versions, "named")?.number).toBe(2);
  expect(newest(versions, "blind")).toBeUndefined();
  const { client, line } = fakeClient({ "exports.markSent": () => version({ number: 2 }) });
  const store = createExportStore(client, () => {});
  store.setState({ id: BRIEF, facts: { versions } as never });
  expect(await store.getState().markSent({ to: "Rosalind", how: "email" })).toBe(true);
  expect(line.calls[0]?.input).toMatchObject({ version: versions[0]?.id, to: "Rosalind", how: "email" });
});
