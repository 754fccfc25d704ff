import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Platform } from "../../../main/app/platform.ts";
import { readPlaybook } from "../../../main/app/read-playbook.ts";
import { playPlacement } from "../../../main/app/scenario/play/play-scenario.ts";
import { type ReadScenario, readScenario } from "../../../main/app/scenario/read-scenario.ts";
import { typesetting } from "../../../main/documents/render-shortlist.ts";
import type { Variant } from "../../../shared/contract/exports.ts";
import type { ShortlistDocument } from "../../../shared/domain/exports/document.ts";
import { builtProgram } from "../../helpers/built.ts";
import { runNode } from "../bare/process.ts";
import type { Bench } from "../bench.ts";
import { inTurns, mustEqual, type Trial } from "../trial.ts";
import { foldersIn, openProgram, type Program, quietPlatform } from "../workspace.ts";

const PEOPLE = 5;
const ENGINE = "test/bench/bare/engine.ts";

interface Frozen {
  id: string;
  sha256: string;
}

/** From data to a frozen file, every check and every leak looked for, against a process that has only the engine. */
export async function freeze(bench: Bench): Promise<Trial> {
  const folder = join(bench.folder, "pdf");
  const { program, documents, brief } = await placement(folder, fiveOfNine(folder));
  const { ask, sql } = program;
  const freezeOne = () => ask("exports.freeze", { brief, variant: "named" });
  await clearLeaks(program, brief, "named");
  await freezeOne();
  const ready = readyFile(folder, documents.splice(0));
  return {
    lines: [
      {
        name: `PDF of ${PEOPLE} people, data to frozen file`,
        against: "a process with the engine alone, data ready",
        size: PEOPLE,
        unit: "ms",
        bar: 1.5,
      },
    ],
    async check() {
      const newest = sql.prepare<[], Frozen>("SELECT id, sha256 FROM version ORDER BY number DESC LIMIT 1").get();
      const { base64 } = await ask("exports.read", { id: newest?.id ?? "" });
      const bytes = Buffer.from(base64, "base64");
      mustEqual("a PDF", bytes.toString("latin1", 0, 5), "%PDF-");
      mustEqual("the frozen hash", createHash("sha256").update(bytes).digest("hex"), newest?.sha256);
      mustEqual("people in it", documents[0]?.people.length, PEOPLE);
    },
    turn: async (i) => [await inTurns(i, freezeOne, () => runNode([ENGINE, ready]))],
    close: () => program.close(),
  };
}

/** The whole of `demo`, a placement of four people, against the engine setting its two PDFs in one process. */
export async function demo(bench: Bench): Promise<Trial> {
  const folder = join(bench.folder, "demo");
  const { program, documents, brief } = await placement(folder, readBanksia("resources/scenarios/banksia"));
  for (const variant of ["named", "blind"] as const) {
    await clearLeaks(program, brief, variant);
    await program.ask("exports.freeze", { brief, variant });
  }
  await program.close();
  const ready = readyFile(folder, documents);
  const out = join(folder, "out");
  const env = { ...process.env, ASSAY_CONFIG: program.folders.config };
  const run = () => runNode([join(builtProgram(), "main/cli.js"), "demo", "--out", out], env);
  return {
    lines: [
      {
        name: "demo, the whole run",
        against: "a process with the engine alone on its two PDFs",
        size: 4,
        unit: "ms",
        bar: 2.5,
      },
    ],
    check() {
      mustEqual("documents for the engine", documents.length, 2);
      for (const name of ["named.pdf", "blind.pdf"])
        mustEqual(name, readFileSync(join(out, name)).toString("latin1", 0, 5), "%PDF-");
    },
    async turn(i) {
      rmSync(out, { recursive: true, force: true });
      return [await inTurns(i, run, () => runNode([ENGINE, ready]))];
    },
  };
}

const readBanksia = (folder: string): ReadScenario =>
  readScenario(join(folder, "scenario.json"), readPlaybook("resources/playbooks/api-engineer").shortlist.gates);

/** Nine people in several scripts, five of them on the shortlist. */
function fiveOfNine(folder: string): ReadScenario {
  const copy = join(folder, "scenario");
  cpSync("test/scenarios/nine-people", copy, { recursive: true });
  const file = join(copy, "scenario.json");
  const { sent: _, shortlist, ...scenario } = JSON.parse(readFileSync(file, "utf8"));
  const lines = shortlist.lines.filter((line: { withdrawn?: unknown }) => !line.withdrawn).slice(0, PEOPLE);
  writeFileSync(file, JSON.stringify({ ...scenario, shortlist: { ...shortlist, lines } }));
  return readBanksia(copy);
}

interface Placement {
  program: Program;
  brief: string;
  /** Every document that was handed to the engine since. */
  documents: ShortlistDocument[];
}

async function placement(folder: string, read: ReadScenario): Promise<Placement> {
  mkdirSync(folder, { recursive: true });
  const folders = foldersIn(folder);
  const documents: ShortlistDocument[] = [];
  const platform = listening(quietPlatform(folders), documents);
  const program = await openProgram(folders, platform);
  const brief = await playPlacement(read, program.backend, () => {});
  return { program, brief, documents };
}

async function clearLeaks({ ask }: Program, brief: string, variant: Variant): Promise<void> {
  const leaks = await ask("exports.leaks", { brief, variant });
  const places = leaks
    .filter(({ cleared }) => cleared === null)
    .map(({ path, start, end, suggestion }) => ({ path, start, end, replacement: suggestion }));
  if (places.length > 0) await ask("exports.clearLeaks", { brief, variant, places });
}

/** The same platform, which also keeps what it hands to the engine. */
function listening(platform: Platform, documents: ShortlistDocument[]): Platform {
  return {
    ...platform,
    fork(name) {
      const process = platform.fork(name);
      if (name !== "write-pdf") return process;
      return {
        ...process,
        post(message) {
          documents.push((message as { document: ShortlistDocument }).document);
          process.post(message);
        },
      };
    },
  };
}

/** What the engine needs and nothing more, on the disk. */
function readyFile(folder: string, documents: readonly ShortlistDocument[]): string {
  const file = join(folder, "ready.json");
  writeFileSync(file, JSON.stringify(documents.map((document) => typesetting(document))));
  return file;
}
