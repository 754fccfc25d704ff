import { expect, test } from "vitest";
import { createClient } from "../../../../renderer/api/client.ts";
import { createSaves } from "../../../../renderer/api/saves.ts";
import { createExportStore, newest } from "../../../../renderer/features/exports/export-store.ts";
import type { News } from "../../../../shared/contract/contract.ts";
import type { Leak, Version } from "../../../../shared/contract/exports.ts";
import { type Answer, Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";
import { fakeLine } from "../../fake-line.ts";

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

/** An export screen over a brief whose last frozen version says what the page would, until `standing` tells otherwise. */
function exported() {
  const standing = { unchanged: version({}) as Version | null };
  const line = fakeLine({
    "exports.freeze": () => version({}),
    "exports.read": () => ({ base64: "JVBERg==", pages: 1, fileName: "a.pdf", sha256: "0" }),
    "exports.preview": () => ({ base64: "bmV3", pages: 1 }),
    "exports.leaks": () => [],
    "exports.versions": () => [version({})],
  });
  // Only what the store itself looks at; a whole brief says nothing more here.
  const parts = (name: string): unknown =>
    ({ "briefs.get": {}, "shortlists.get": {}, "exports.preflight": { number: 2, ...standing } })[name];
  const call = async (name: string, input: unknown): Promise<Answer> => {
    const value = parts(name);
    return value === undefined ? line.call(name, input) : { ok: true, value };
  };
  const store = createExportStore(createClient({ ...line, call }, createSaves().keeping), () => {});
  const reads = () => line.calls.filter(({ name }) => name === "exports.read").length;
  return { store, line, standing, reads };
}

test("what was exported stays on screen until the page would say something else", async () => {
  const { store, line, standing } = exported();
  store.setState({ id: BRIEF });
  await store.getState().exportPdf();
  const shown = { frozen: { number: 1 }, preview: { state: "drawn", base64: "JVBERg==" } };
  for (const entity of ["version", "sending", "gate_pass"]) {
    line.send(news(entity, BRIEF));
    await store.getState().load();
    expect(store.getState(), entity).toMatchObject(shown);
  }
  standing.unchanged = null;
  line.send(news("line_reason", BRIEF));
  await store.getState().load();
  expect(store.getState().frozen).toBeNull();
  await expect.poll(() => store.getState().preview).toEqual({ state: "drawn", base64: "bmV3" });
});

test("an export of another day is on screen again, as frozen, while nothing that it prints has changed", async () => {
  const { store, line, reads } = exported();
  store.getState().open(BRIEF, "named");
  await expect.poll(() => store.getState().frozen?.number).toBe(1);
  expect(store.getState()).toMatchObject({
    facts: { preflight: { number: 2 } },
    preview: { state: "drawn", base64: "JVBERg==" },
  });
  line.send(news("candidate", BRIEF));
  await store.getState().load();
  expect(reads()).toBe(1);
});

test("an export that is undone is no longer shown as frozen", async () => {
  const { store, line, standing } = exported();
  store.getState().open(BRIEF, "named");
  await expect.poll(() => store.getState().frozen?.number).toBe(1);
  standing.unchanged = null;
  line.send(news("version", BRIEF, "undo"));
  await expect.poll(() => store.getState().frozen).toBeNull();
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
