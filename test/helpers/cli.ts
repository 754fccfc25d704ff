import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Failure } from "../../shared/contract/operation.ts";
import { builtProgram } from "./built.ts";

/** What one command line did. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A terminal with a data folder and a key of its own. */
export interface Terminal {
  folder: string;
  data: string;
  env: NodeJS.ProcessEnv;
  /** Who runs it, when that is not whoever runs the tests. */
  user: { uid?: number; gid?: number };
  run(...args: string[]): Promise<Ran>;
  /** The same with words on stdin. */
  feed(input: string, ...args: string[]): Promise<Ran>;
  close(): void;
}

export function openTerminal(folder = mkdtempSync(join(tmpdir(), "assay-cli-"))): Terminal {
  const data = join(folder, "data");
  const env = { ...process.env, ASSAY_DATA: data, ASSAY_CONFIG: join(folder, "key"), ASSAY_FROM: folder };
  const user: Terminal["user"] = {};
  const start = (input: string, args: string[]): Promise<Ran> =>
    new Promise((resolve) => {
      // Another user may not read what this one has built.
      const program = user.uid === undefined ? join(builtProgram(), "main/cli.js") : "main/hosts/cli/main.ts";
      const child = spawn(process.execPath, [program, ...args], { env, ...user });
      let [stdout, stderr] = ["", ""];
      child.stdout.on("data", (text) => {
        stdout += text;
      });
      child.stderr.on("data", (text) => {
        stderr += text;
      });
      child.once("close", (code) => resolve({ code, stdout, stderr }));
      child.stdin.on("error", () => {}).end(input);
    });
  return {
    folder,
    data,
    env,
    user,
    run: (...args) => start("", args),
    feed: (input, ...args) => start(input, args),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The one line of JSON that a refused command line says; throws when it said anything else. */
export function failureOf({ code, stdout, stderr }: Ran): Failure {
  if (code !== 1) throw new Error(`status ${code}: ${stdout}${stderr}`);
  if (!/^\{[^\n]*\}\n$/.test(stderr)) throw new Error(`not one line of JSON: ${stderr}`);
  return JSON.parse(stderr) as Failure;
}
