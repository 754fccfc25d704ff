import { join } from "node:path";
import { openDatabase } from "../../db/open-database.ts";
import { cutUndo } from "../../db/undo-stack.ts";
import { type GuidedPath, keepGuidedPath } from "../../features/sample/repository.ts";
import { ask } from "../ask.ts";
import { type Backend, startBackend } from "../backend.ts";
import type { Platform } from "../platform.ts";
import { readPlaybook } from "../read-playbook.ts";
import { daysMoved } from "./days-moved.ts";
import { playOneShort } from "./one-short.ts";
import { playPlacement } from "./play/play-scenario.ts";
import { type ReadScenario, readScenario } from "./read-scenario.ts";
import { playCallsAhead, playDraft, playFeedback, playNetwork, playSent } from "./sample-others.ts";

/**
 * Lays out a day as a recruiter meets it at `now` (ISO 8601) in a fresh workspace: a placement that is one reference short of
 * its fourth person, whom the guided path is about, one with interviews under way, one that was sent, a draft whose call was cut off, and people who are only known. Nothing of it
 * can be undone, since nobody did it.
 */
export function playSample(platform: Platform, now: string): Promise<void> {
  return layOut(platform, now, async (backend, read) => {
    const sample = join(platform.resources, "sample");
    const known = await playNetwork(backend, sample, now);
    await playFeedback(backend, await playSent(read("sample", "wattlebird"), backend), now);
    const rivers = read("sample", "rivers-and-ports");
    const nobody = { ...rivers.scenario.shortlist, lines: [] };
    const scenario = { ...rivers.scenario, shortlist: nobody };
    const brief = await playPlacement({ ...rivers, scenario }, backend, () => {});
    await playDraft(backend, now);
    const candidate = (await ask(backend, "candidates.list", { words: "Yusuf" })).rows[0]?.id ?? "";
    await playCallsAhead(backend, { brief, candidate, later: known.get("ngaire-pemberwick") ?? "" }, now);
    return playOneShort(read("scenarios", "banksia"), backend, "mei-lin");
  });
}

/** The placement of that day that is ready to export, alone. */
export const playSamplePlacement = (platform: Platform, now: string): Promise<void> =>
  layOut(platform, now, playBanksia);

/** Reads a scenario from a folder of the resources, moved to `now`. */
type Read = (...folder: string[]) => ReadScenario;

async function playBanksia(backend: Backend, read: Read): Promise<undefined> {
  const { scenario, resumes } = read("scenarios", "banksia");
  await playPlacement({ resumes, scenario: { ...scenario, sent: undefined } }, backend, () => {});
}

async function layOut(
  platform: Platform,
  now: string,
  work: (backend: Backend, read: Read) => Promise<GuidedPath | undefined>,
): Promise<void> {
  const { gates } = readPlaybook(join(platform.resources, "playbooks", "api-engineer")).shortlist;
  const backend = await startBackend(platform);
  let guided: GuidedPath | undefined;
  try {
    guided = await work(backend, (...folder) =>
      movedTo(readScenario(join(platform.resources, ...folder, "scenario.json"), gates), now),
    );
  } finally {
    await backend.close();
  }
  const db = openDatabase(join(platform.folder, "assay.db"), platform.key());
  try {
    cutUndo(db);
    if (guided) keepGuidedPath(db, guided);
  } finally {
    db.close();
  }
}

const DAY_MS = 86_400_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** The same happenings at the same distances, with `now` where the scenario's own was. */
function movedTo({ scenario, resumes }: ReadScenario, now: string): ReadScenario {
  const byMs = Date.parse(now) - Date.parse(scenario.now);
  const byDays = Math.round(byMs / DAY_MS) * DAY_MS;
  const day = (date: string): string => new Date(Date.parse(date) + byDays).toISOString().slice(0, 10);
  const moved = mapStrings(scenario, (text) =>
    INSTANT.test(text) ? new Date(Date.parse(text) + byMs).toISOString() : daysMoved(text, scenario.now, byDays),
  );
  const { brief, people } = moved;
  const start = brief.engagement?.start;
  return {
    resumes,
    scenario: {
      ...moved,
      sample: true,
      brief: start ? { ...brief, engagement: { ...brief.engagement, start: day(start) } } : brief,
      people: people.map((person) =>
        person.available ? { ...person, available: { ...person.available, from: day(person.available.from) } } : person,
      ),
    } as ReadScenario["scenario"],
  };
}

function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === "string") return change(value) as T;
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapStrings(member, change)])) as T;
}
