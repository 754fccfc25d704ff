import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { constructFromEvents, parseEvents, YAMLException } from "js-yaml";
import {
  type Playbook,
  type PlaybookPart,
  playbookParts,
  playbookSchema,
} from "../../shared/domain/playbook/playbook.ts";
import { type Fault, faultsOf } from "./playbook-reason.ts";
import { lineAt, linesOf } from "./yaml-lines.ts";

/** A playbook that cannot be used; `message` is one sentence with file, line and reason. */
export class PlaybookError extends Error {
  override readonly name = "PlaybookError";
  readonly file: string;
  /** Counted from 1; null when the file itself cannot be read. */
  readonly line: number | null;
  readonly reason: string;

  constructor(file: string, line: number | null, reason: string) {
    super(`The playbook can’t be used: ${file}${line === null ? "" : `, line ${line}`}: ${reason}.`);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }
}

const mostBytes = 1_000_000;
/** For what is parsed but once, compiling a parser takes longer than parsing. */
const ONCE = { jitless: true };
const parts = Object.keys(playbookParts) as PlaybookPart[];

/** Reads and checks a playbook, whose folder is named by its id; throws PlaybookError at the first fault of the first faulty file. */
export function readPlaybook(folder: string): Playbook {
  refuseStrangers(folder);
  const read = Object.fromEntries(parts.map((part) => [part, readPart(join(folder, `${part}.yaml`), part)]));
  const playbook = playbookSchema.parse(read, ONCE);
  const id = basename(resolve(folder));
  if (playbook.about.id !== id) {
    const file = join(folder, "about.yaml");
    const { lines } = parse(file, readText(file));
    throw new PlaybookError(file, lines(["id"]), `“id” is “${playbook.about.id}”, but the folder is named “${id}”`);
  }
  return playbook;
}

function refuseStrangers(folder: string): void {
  for (const name of listed(folder)) {
    const known = parts.some((part) => name === `${part}.yaml`);
    if (!known && /\.(ya?ml|json)$/i.test(name) && !name.startsWith("."))
      throw new PlaybookError(
        join(folder, name),
        null,
        `a playbook has no such part; its parts are ${parts.join(", ")}`,
      );
  }
}

function readPart(file: string, part: PlaybookPart): unknown {
  const { value, lines } = parse(file, readText(file));
  const checked = playbookParts[part].safeParse(value, ONCE);
  if (checked.success) return checked.data;
  const located = faultsOf(checked.error.issues, value).map((fault) => ({ ...fault, line: lines(fault.path) }));
  const first = located.reduce((one, other) => (other.line < one.line ? other : one), located[0] ?? unexplained);
  throw new PlaybookError(file, first.line, first.reason);
}

const unexplained: Fault & { line: number } = { path: [], reason: "the file doesn’t fit", line: 1 };

function parse(file: string, source: string): { value: unknown; lines: ReturnType<typeof linesOf> } {
  if (source.trim() === "") throw new PlaybookError(file, 1, "the file is empty");
  try {
    const events = parseEvents(source, {});
    const documents = constructFromEvents(events, { source, maxAliases: 0 });
    if (documents.length === 0) throw new PlaybookError(file, 1, "the file holds nothing but comments");
    if (documents.length > 1)
      throw new PlaybookError(file, lineOfSecond(source), "the file holds more than one document");
    // Only a fault asks for lines.
    return { value: documents[0], lines: (path) => linesOf(source, events)(path) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new PlaybookError(file, lineAt(source, error.mark?.position ?? 0), `${error.reason} (YAML)`);
  }
}

/** Where the second document starts: at the first marker that follows content. */
function lineOfSecond(source: string): number {
  const lines = source.split(/\r\n|\n|\r/);
  const content = lines.findIndex((line) => /^[^#%\s]/.test(line) && !/^(---|\.\.\.)(\s|$)/.test(line));
  const marker = lines.findIndex((line, i) => i > content && /^---(\s|$)/.test(line));
  return marker + 1 || 1;
}

function readText(file: string): string {
  const bytes = guarded(file, () => {
    if (statSync(file).size > mostBytes) throw new PlaybookError(file, null, "the file is over 1 MB");
    return readFileSync(file);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new PlaybookError(file, lineOfBadBytes(bytes), "the text isn’t UTF-8");
  }
}

/** A line feed is never part of a longer character, so each line can be tried alone. */
function lineOfBadBytes(bytes: Buffer): number {
  const lines = bytes.toString("latin1").split("\n");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const bad = lines.findIndex((line) => {
    try {
      decoder.decode(Buffer.from(line, "latin1"));
      return false;
    } catch {
      return true;
    }
  });
  return bad + 1 || 1;
}

const listed = (folder: string): string[] => guarded(folder, () => readdirSync(folder));

function guarded<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PlaybookError) throw error;
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new PlaybookError(path, null, missing ? "there is no such file or folder" : "it can’t be read");
  }
}
