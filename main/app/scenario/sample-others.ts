import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Backend } from "../backend.ts";
import { exportVariant } from "./play/export-variant.ts";
import { playPlacement } from "./play/play-scenario.ts";
import { playStep, type Step } from "./play/step.ts";
import type { ReadScenario } from "./read-scenario.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Seen in this order; the rest of the network has only a résumé. */
const NETWORK = [
  "hamish-overbeek",
  "kiri-vallance",
  "arjun-meadowcroft",
  "ngaire-pemberwick",
  "rafael-montelupe",
] as const;

/** A placement that was sent: its named PDF frozen and marked, at its own time. */
export async function playSent(read: ReadScenario, backend: Backend): Promise<string> {
  const brief = await playPlacement(read, backend, () => {});
  const { sent } = read.scenario;
  if (!sent) throw new Error("this part of the sample was sent");
  await playStep(backend, {
    at: sent.at,
    path: ["sent"],
    async run(ask) {
      const { version } = await exportVariant(ask, brief, sent.variant);
      await ask("exports.markSent", { version, to: sent.to, how: sent.how, at: sent.at });
    },
  });
  return brief;
}

/** What the client said yesterday of those who were sent: two to meet, one too dear. */
export async function playFeedback(backend: Backend, brief: string, now: string): Promise<void> {
  await at(backend, back(now, 16 * 60 * MINUTE_MS), async (ask) => {
    const { version, people, contacts } = await ask("feedback.get", { brief });
    if (!version) throw new Error("nothing was sent");
    for (const { candidate, name } of people) {
      const about = { version: version.id, candidate, contact: contacts[0]?.id ?? null };
      if (name === "Isla Marrendale")
        await ask("feedback.record", {
          ...about,
          verdict: "decline",
          reason: "rate",
          words: "We like her a lot. We can’t carry that for two days a week.",
        });
      else await ask("feedback.record", { ...about, verdict: "interview" });
    }
  });
}

/** Who else is known: résumés only, one of them vetted fourteen months ago, one to be met later. Ids by file name. */
export async function playNetwork(backend: Backend, folder: string, now: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const long = back(now, 430 * DAY_MS);
  for (const name of NETWORK)
    await at(backend, name === "rafael-montelupe" ? long : back(now, 9 * DAY_MS), async (ask) => {
      const files = [{ name: `${name}.json`, text: readFileSync(join(folder, "network", `${name}.json`), "utf8") }];
      const { candidates } = await ask("candidates.import", { files, sample: true, matches: "keep-both" });
      ids.set(name, candidates[0]?.id ?? "");
    });
  await at(backend, long, async (ask) => {
    const candidate = ids.get("rafael-montelupe") ?? "";
    const { id: interview } = await ask("interviews.schedule", { candidate, at: long });
    await ask("interviews.start", { id: interview });
    for (const [minute, text] of [
      [4, "Quotes interface for 200 brokers; resources named by what a broker asks for."],
      [11, "Moved brokers to a new version in three waves, told sixty days ahead."],
      [19, "MuleSoft daily; knows where it hides errors."],
    ] as const)
      await ask("interviews.addNote", { interview, stampMs: minute * MINUTE_MS, criterion: "C1", text });
    await ask("interviews.finish", { id: interview, at: long, minutes: 45 });
  });
  return ids;
}

/** A call that was cut off half-way: the brief stays a draft. */
export async function playDraft(backend: Backend, now: string): Promise<void> {
  await at(backend, back(now, 70 * MINUTE_MS), async (ask) => {
    const { id: client } = await ask("clients.create", { name: "Quoll Freight Exchange", sample: true });
    const { id: contact } = await ask("clients.addContact", {
      client,
      name: "Marisol Fenwick",
      position: "Operations Manager",
      phone: "(08) 5550 0188",
    });
    const { id: brief } = await ask("briefs.create", {
      client,
      contact,
      sample: true,
      title: "Freight quotes service",
      words: "Our quotes page is slow and sometimes wrong, and the person who wrote it went to sea.",
      difficulty: "application",
      handsOn: true,
      triggers: ["gone-wrong"],
      systems: [{ name: "Quotes page", kind: "core-platform", state: "brittle" }],
      languages: ["Java"],
      city: "Fremantle",
      state: "WA",
      timeZone: "Australia/Perth",
    });
    await ask("briefs.addNeed", { brief, kind: "platform", statement: "Java in production" });
  });
}

/** What the day holds: one call in 25 minutes for a brief, one later for nobody's brief yet. */
export async function playCallsAhead(
  backend: Backend,
  { brief, candidate, later }: { brief: string; candidate: string; later: string },
  now: string,
): Promise<void> {
  await at(backend, back(now, DAY_MS), async (ask) => {
    await ask("interviews.schedule", { candidate, brief, at: back(now, -25 * MINUTE_MS) });
    await ask("interviews.schedule", { candidate: later, at: back(now, -5 * 60 * MINUTE_MS) });
  });
}

const back = (now: string, ms: number): string => new Date(Date.parse(now) - ms).toISOString();
const at = (backend: Backend, moment: string, run: Step["run"]): Promise<void> =>
  playStep(backend, { at: moment, path: [], run });
