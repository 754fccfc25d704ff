import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the sources lie, where builds are kept, and what makes one. */
export interface Workshop {
  root: string;
  /** Folders that may hold builds; the first that can be written to is used. */
  shelves: readonly string[];
  /** Makes a build in that folder; false when it could not. */
  make(folder: string): boolean;
}

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
/** All that a build reads besides packages, which the lock file stands for. */
const READ = ["main", "renderer", "shared", "resources", "package.json", "package-lock.json"];
const LIST = "whole.json";
/** A program that still runs from an older build may yet read from it. */
const KEPT = 3;

/** This checkout's. One that may only be read has its builds among the person's own caches. */
const workshop: Workshop = {
  root: checkout,
  shelves: [
    join(checkout, ".cache", "built"),
    join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "assay", "built"),
  ],
  make(folder) {
    process.stderr.write("Building Assay … ");
    const began = performance.now();
    const { status } = spawnSync(process.execPath, [join(checkout, "resources/scripts/build.ts"), folder], {
      cwd: checkout,
      // Stdout belongs to the answer of whoever asked.
      stdio: ["ignore", "ignore", "inherit"],
    });
    process.stderr.write(status === 0 ? `done in ${Math.round(performance.now() - began)} ms\n` : "not done\n");
    return status === 0;
  },
};

/**
 * The folder of a whole build of the sources as they are now, made when there is none; undefined when none can be made.
 * A build is made aside and named by its stamp once it is whole and on the disk, so two starts cannot disturb each other.
 */
export function freshBuild({ root, shelves, make }: Workshop = workshop): string | undefined {
  const stamp = stampOf(root);
  const ready = shelves.map((shelf) => join(shelf, stamp)).find(isWhole);
  if (ready) return ready;
  for (const shelf of shelves) {
    const draft = draftOn(shelf);
    if (!draft) continue;
    try {
      if (!make(draft)) return undefined;
      seal(draft, root);
      return putUp(draft, join(shelf, stamp));
    } finally {
      rmSync(draft, { recursive: true, force: true });
      forgetOld(shelf);
    }
  }
  return undefined;
}

/**
 * Says whether anything that a build reads has changed, without reading it: the system sets the time of change itself,
 * so an editor that puts the old time back is seen too.
 */
function stampOf(root: string): string {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch} ${root}`);
  for (const name of READ.flatMap((part) => filesIn(root, part))) {
    const { size, mtimeNs, ctimeNs } = statSync(join(root, name), { bigint: true });
    hash.update(`\0${name} ${size} ${mtimeNs} ${ctimeNs}`);
  }
  return hash.digest("hex").slice(0, 32);
}

/** In a stable order; what a build never reads, pictures and READMEs among it, costs less to build anew than to name. */
function filesIn(root: string, part: string): string[] {
  if (statSync(join(root, part), { throwIfNoEntry: false })?.isFile()) return [part];
  return readdirSync(join(root, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** Whether every file that was written is there in its full length; only the last step of a build writes the list. */
function isWhole(folder: string): boolean {
  try {
    const files = JSON.parse(readFileSync(join(folder, LIST), "utf8")) as Record<string, number>;
    return Object.entries(files).every(([name, size]) => statSync(join(folder, name)).size === size);
  } catch {
    return false;
  }
}

/** Undefined where nothing can be written. */
function draftOn(shelf: string): string | undefined {
  try {
    mkdirSync(shelf, { recursive: true });
    return mkdtempSync(join(shelf, ".draft-"));
  } catch {
    return undefined;
  }
}

/** Makes the folder one that Electron starts, from wherever it lies, and puts all of it on the disk. */
function seal(folder: string, root: string): void {
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, string>;
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name, version, type: "module", main: "main/electron.js" }),
  );
  const files = Object.fromEntries(
    filesIn(folder, ".").map((file) => {
      const descriptor = openSync(join(folder, file), "r+");
      fsyncSync(descriptor);
      closeSync(descriptor);
      return [file, statSync(join(folder, file)).size];
    }),
  );
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, LIST), JSON.stringify(files), { flush: true });
}

/** A damaged build in the way gives way; where another start was first with a whole one, that one is used. */
function putUp(draft: string, place: string): string {
  if (!isWhole(place)) {
    rmSync(place, { recursive: true, force: true });
    try {
      renameSync(draft, place);
    } catch (error) {
      if (!isWhole(place)) throw error;
    }
  }
  return place;
}

function forgetOld(shelf: string): void {
  const day = 24 * 60 * 60 * 1000;
  const all = readdirSync(shelf)
    .map((name) => ({
      folder: join(shelf, name),
      draft: name.startsWith("."),
      made: statSync(join(shelf, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((a, b) => b.made - a.made);
  const kept = all.filter(({ draft }) => !draft).slice(0, KEPT);
  for (const one of all)
    if (!kept.includes(one) && (!one.draft || Date.now() - one.made > day))
      rmSync(one.folder, { recursive: true, force: true });
}

if (process.argv[1] === import.meta.filename) process.exit(freshBuild() ? 0 : 1);
