import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { ask } from "../../../main/app/ask.ts";
import { startBackend } from "../../../main/app/backend.ts";
import { fillOnFirstRun } from "../../../main/hosts/first-run.ts";
import type { Folders } from "../../../main/hosts/folders.ts";
import { builtPlatform } from "../../helpers/built.ts";
import { temporaryFolder } from "../../helpers/workspace.ts";

const DAY_MS = 86_400_000;
const platformFor = (folders: Folders) => builtPlatform(folders, () => {});

function freshFolders(): Folders {
  const root = temporaryFolder();
  const folders = { data: join(root, "data"), config: join(root, "key") };
  mkdirSync(folders.data);
  mkdirSync(folders.config);
  return folders;
}

test("the first start finds a placement one reference short of its fourth person, its clock running now", async () => {
  const folders = freshFolders();
  const said: string[] = [];
  await fillOnFirstRun(folders, platformFor, (text) => said.push(text));
  expect(said.join("")).toBe("Laying out sample data once … done\n");
  expect(readdirSync(join(folders.data, ".."))).toEqual(["data", "key"]);

  const backend = await startBackend(platformFor(folders));
  onTestFinished(() => backend.close());
  const [brief, ...others] = await ask(backend, "briefs.list", {});
  expect(brief).toMatchObject({
    client: { name: "Banksia Mutual" },
    sample: true,
    view: "running",
    clock: { state: "very-soon", sentAt: null },
    people: 4,
    ready: 3,
  });
  expect(await ask(backend, "exports.versions", { brief: brief?.id ?? "" })).toEqual([]);
  const { checks } = await ask(backend, "exports.preflight", { brief: brief?.id ?? "", variant: "named" });
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  const { people: placed } = await ask(backend, "briefs.overview", { id: brief?.id ?? "" });
  expect(placed.filter(({ missing }) => missing.length > 0)).toMatchObject([
    { name: "Mei-Lin Hartley-Zhao", missing: ["Reference missing"], onShortlist: false },
  ]);
  const guide = await ask(backend, "sample.guide", {});
  expect(guide).toMatchObject({
    candidate: { name: "Mei-Lin Hartley-Zhao" },
    referee: { name: "Gordon Petherbridge" },
    brief: { id: brief?.id },
  });
  expect(guide?.steps.filter(({ done }) => done)).toEqual([]);
  expect((await ask(backend, "references.sheet", { referee: guide?.referee.id ?? "" })).off).toBeNull();
  // Nobody took the steps that laid it out, so nobody is offered to undo them; and its prose names days of today's calendar.
  expect(await ask(backend, "history.state", {})).toEqual({ undo: null, redo: null });
  const { coverNote } = await ask(backend, "shortlists.get", { brief: brief?.id ?? "" });
  const named = Date.parse(`${/by (\d+ \w+)\./.exec(coverNote ?? "")?.[1]} ${new Date().getFullYear()} UTC`);
  const inDays = (((named - Date.now()) / DAY_MS + 370) % 365) - 5;
  expect(inDays).toBeGreaterThan(15);
  expect(inDays).toBeLessThan(21);
  expect(await ask(backend, "app.verify", {})).toEqual({ whole: true, fault: null });

  expect(others.map(({ client, view }) => [client.name, view]).toSorted()).toEqual([
    ["Department of Rivers and Ports", "running"],
    ["Quoll Freight Exchange", "draft"],
    ["Wattlebird Retail Group", "sent"],
  ]);
  const { now } = await ask(backend, "today.list", {});
  expect(now.map(({ who }) => who)).toEqual(["Yusuf Aldermane"]);
  const people = await ask(backend, "candidates.list", {});
  expect(people.total).toBe(14);
  expect(people.rows.filter(({ sample }) => !sample)).toEqual([]);
  const sent = others.find(({ view }) => view === "sent");
  const { people: answered } = await ask(backend, "feedback.get", { brief: sent?.id ?? "" });
  expect(answered.map(({ said }) => said?.verdict).toSorted()).toEqual(["decline", "interview", "interview"]);
  const versions = await ask(backend, "exports.versions", { brief: sent?.id ?? "" });
  expect(versions).toMatchObject([{ variant: "named", number: 1 }]);
}, 90_000);

test("a folder that holds anything is left alone, and so is one of a person who wants to start empty", async () => {
  const used = freshFolders();
  writeFileSync(join(used.data, "notes.txt"), "mine");
  await fillOnFirstRun(used, platformFor, expect.unreachable);
  expect(readdirSync(used.data)).toEqual(["notes.txt"]);

  vi.stubEnv("ASSAY_SAMPLE", "skip");
  onTestFinished(() => void vi.unstubAllEnvs());
  const empty = freshFolders();
  await fillOnFirstRun(empty, platformFor, expect.unreachable);
  expect(readdirSync(empty.data)).toEqual([]);
});

test("when the sample can’t be made, Assay starts empty and nothing is left behind", async () => {
  const folders = freshFolders();
  const said: string[] = [];
  const broken = (to: Folders) => ({ ...platformFor(to), resources: join(folders.config, "nowhere") });
  await fillOnFirstRun(folders, broken, (text) => said.push(text));
  expect(said.join("")).toContain("Assay starts empty.");
  expect(readdirSync(join(folders.data, ".."))).toEqual(["data", "key"]);
  expect(readdirSync(folders.data)).toEqual([]);
});
