import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { ask } from "../../../../main/app/ask.ts";
import { startBackend } from "../../../../main/app/backend.ts";
import type { Summary } from "../../../../main/app/scenario/play/summary.ts";
import { runDemo } from "../../../../main/app/scenario/run-demo.ts";
import { builtPlatform } from "../../../helpers/built.ts";
import { pdfText, plain } from "./pdf-text.ts";
import { banksia, type Loose, scenarioFile, writtenScenario } from "./scenario-folder.ts";

const resources = fileURLToPath(new URL("../../../../resources", import.meta.url));

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "assay-demo-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  mkdirSync(join(made, "key"));
  return made;
}
const platformIn = (place: string) => (data: string) =>
  builtPlatform({ data, config: join(place, "key") }, (text) => process.stderr.write(text));
const demo = (place: string, from?: string): Promise<Summary> =>
  runDemo({ out: join(place, "out"), from, resources, platformFor: platformIn(place), progress: () => {} });
const bent = (bend: (scenario: Loose) => void): string => {
  const scenario = banksia();
  bend(scenario);
  return scenarioFile(JSON.stringify(scenario));
};
const without = (summary: Summary) => ({ ...summary, milliseconds: 0 });

const SLOW = { timeout: 120_000 };

describe("the demo", () => {
  it("leaves a workspace, both PDFs and a summary, and the same bytes when it is run again", SLOW, async () => {
    const place = folder();
    const out = join(place, "out");
    const summary = await demo(place);
    expect(readdirSync(out).sort()).toEqual(["blind.pdf", "named.pdf", "summary.json", "workspace"]);
    expect(JSON.parse(readFileSync(join(out, "summary.json"), "utf8"))).toEqual(summary);
    expect(summary).toMatchObject({
      brief: { title: "Payments integration rebuild", client: "Banksia Mutual" },
      clock: { startedAt: "2026-03-10T06:55:00.000Z", sentAt: "2026-03-12T03:20:00.000Z", hours: 44.42 },
    });
    expect(summary.people.map(({ name, code }) => `${code} ${name}`)).toEqual([
      "A Tamsin Okafor-Reyes",
      "B Mei-Lin Hartley-Zhao",
      "C Dev Chandrapillai",
      "D Tobias Quillfeather",
    ]);
    expect(summary.people[0]).toMatchObject({
      email: "tamsin.okafor@example.com",
      phone: "0491 570 006",
      employers: ["Sassafras Pay", "Quandong Credit", "Mallee Digital"],
    });
    for (const { variant, file, pages, sha256 } of summary.versions) {
      const bytes = readFileSync(join(out, file));
      expect([file, createHash("sha256").update(bytes).digest("hex")]).toEqual([`${variant}.pdf`, sha256]);
      expect((await pdfText(bytes)).pages).toBe(pages);
    }

    const backend = await startBackend(platformIn(place)(join(out, "workspace")));
    onTestFinished(() => backend.close());
    const [brief] = await ask(backend, "briefs.list", { view: "sent" });
    expect(brief).toMatchObject({ people: 4, sample: true, clock: { state: "sent", sentAt: summary.clock.sentAt } });
    expect(await ask(backend, "app.verify", {})).toEqual({ whole: true, fault: null });
    await backend.close();

    const database = join(out, "workspace", "assay.db");
    const kept = statSync(database).mtime;
    utimesSync(database, new Date(), new Date());
    await expect(demo(place)).rejects.toThrow(/is there already and isn’t as a demo left it.*Nothing was written\.$/);
    expect(readdirSync(out)).toHaveLength(4);
    utimesSync(database, kept, kept);
    for (const name of readdirSync(join(out, "workspace"))) utimesSync(join(out, "workspace", name), kept, kept);
    expect(without(await demo(place))).toEqual(without(summary));
  });

  it.each(["names-in-four-scripts", "nine-people", "only-what-is-required"])(
    "prints nothing of %s that may not be printed",
    SLOW,
    async (name) => {
      const place = folder();
      const from = writtenScenario(name);
      const { versions } = await demo(place, from);
      const { never, always } = JSON.parse(readFileSync(join(dirname(from), "printed.json"), "utf8")) as Record<
        "never" | "always",
        Record<string, string[]>
      >;
      for (const { variant, file } of versions) {
        const { text } = await pdfText(readFileSync(join(place, "out", file)));
        expect(never?.[variant]?.filter((words) => text.includes(plain(words)))).toEqual([]);
        expect(always?.[variant]?.filter((words) => !text.includes(plain(words)))).toEqual([]);
      }
    },
  );

  it.each<[string, string, (scenario: Loose) => void]>([
    ["a scenario is wrong", "/sent/at", (s) => (s.sent.at = "now+1")],
    ["a résumé isn’t there", "/people/1/resume", (s) => (s.people[1].resume = "none.json")],
    ["an operation refuses", "/recruiter", (s) => (s.recruiter.phone = "(------)")],
    [
      "no font has a character",
      "/shortlist/lines/1/reasons/0/text",
      (s) => (s.shortlist.lines[1].reasons[0].text += " 𐎀"),
    ],
  ])("leaves nothing when %s", SLOW, async (_, field, bend) => {
    const place = folder();
    await expect(demo(place, bent(bend))).rejects.toMatchObject({
      field,
      message: expect.stringMatching(new RegExp(`${field}.*nothing was written`, "is")),
    });
    expect(readdirSync(place)).toEqual(["key"]);
  });

  it("leaves what it found when an operation refuses", SLOW, async () => {
    const place = folder();
    mkdirSync(join(place, "out"));
    writeFileSync(join(place, "out", "mine.txt"), "mine");
    await expect(
      demo(
        place,
        bent((s) => (s.recruiter.phone = "(------)")),
      ),
    ).rejects.toThrow();
    expect(readdirSync(join(place, "out"))).toEqual(["mine.txt"]);
  });

  it.each(["workspace", "summary.json"])("refuses a folder that holds a %s of somebody", async (name) => {
    const place = folder();
    mkdirSync(join(place, "out", name), { recursive: true });
    await expect(demo(place)).rejects.toThrow(/choose another folder/);
    expect(readdirSync(join(place, "out"))).toEqual([name]);
  });

  it("refuses a folder that can’t be made", async () => {
    const place = folder();
    writeFileSync(join(place, "out"), "a file");
    await expect(demo(place)).rejects.toThrow(/can’t be used: a file is in the way; nothing was written/);
  });
});
