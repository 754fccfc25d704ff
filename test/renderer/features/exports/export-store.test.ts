import { expect, test } from "vitest";
import { createExportStore, newest } from "../../../../renderer/features/exports/export-store.ts";
import type { News } from "../../../../shared/contract/contract.ts";
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

const news = (entity: string, id: string, kind: "do" | "undo" = "do"): News => ({
  type: "changed",
  rows: [{ entity, id }],
  words: null,
  at: "2026-03-12T03:03:22.000Z",
  kind,
});

async function exported() {
  const { client, line } = fakeClient({
    "exports.freeze": () => version({}),
    "exports.read": () => ({ base64: "JVBERg==", pages: 1, fileName: "a.pdf", sha256: "0" }),
    "briefs.get": () => {
      throw new Refusal("not-found", "not asked here");
    },
    "exports.preview": () => ({ base64: "bmV3", pages: 1 }),
  });
  const store = createExportStore(client, () => {});
  store.setState({ id: BRIEF });
  await store.getState().exportPdf();
  return { store, line };
}

test("what was exported stays on screen until the page would say something else", async () => {
  const { store, line } = await exported();
  expect(store.getState()).toMatchObject({ frozen: { number: 1 }, preview: { state: "drawn", base64: "JVBERg==" } });
  line.send(news("version", BRIEF));
  line.send(news("sending", BRIEF));
  expect(store.getState().frozen?.number).toBe(1);
  line.send(news("line_reason", BRIEF));
  expect(store.getState().frozen).toBeNull();
});

test("an export that is undone is no longer shown as frozen", async () => {
  const { store, line } = await exported();
  line.send(news("version", BRIEF, "undo"));
  expect(store.getState().frozen).toBeNull();
});

test("a screen that was left draws nothing when things change", async () => {
  const { client, line } = fakeClient({});
  const store = createExportStore(client, () => {});
  store.setState({ id: BRIEF });
  store.getState().leave();
  line.send(news("line_reason", BRIEF));
  await new Promise((turn) => setTimeout(turn, 400));
  expect(line.calls).toEqual([]);
  expect(store.getState()).toMatchObject({ id: null, preview: { state: "none" } });
});

test("a cover note is kept as typed; an empty one is none, and the same one is not kept twice", async () => {
  const { client, line } = fakeClient({});
  const store = createExportStore(client, () => {});
  const kept = (coverNote: string | null) => ({ brief: { id: BRIEF }, shortlist: { coverNote } }) as never;
  store.setState({ id: BRIEF, facts: kept("Ring me.") });
  await store.getState().setCoverNote(BRIEF, "Ring me.");
  expect(line.calls).toEqual([]);
  void store.getState().setCoverNote(BRIEF, "  ");
  expect(line.calls).toEqual([{ name: "shortlists.describe", input: { brief: BRIEF, coverNote: null } }]);
});

test("what stands on screen is not read while it is being frozen, so that no next number shows; then it is", async () => {
  const frozen = Promise.withResolvers<Version>();
  const { client, line } = fakeClient({
    "exports.freeze": () => frozen.promise,
    "exports.read": () => ({ base64: "JVBERg==", pages: 1, fileName: "a.pdf", sha256: "0" }),
  });
  const store = createExportStore(client, () => {});
  store.setState({ id: BRIEF, facts: { versions: [] } as never });
  const exporting = store.getState().exportPdf();
  line.send(news("version", BRIEF));
  await store.getState().load();
  const reads = () => line.calls.filter(({ name }) => name === "exports.versions").length;
  expect(reads()).toBe(0);
  frozen.resolve(version({}));
  await exporting;
  expect(reads()).toBe(1);
});
