import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { ask } from "../../main/app/ask.ts";
import { startBackend } from "../../main/app/backend.ts";
import { runCli } from "../../main/hosts/cli/run.ts";
import { contract } from "../../shared/contract/contract.ts";
import { type Failure, Refusal } from "../../shared/contract/operation.ts";
import { builtPlatform } from "../helpers/built.ts";
import { startHost } from "../helpers/host.ts";
import { type Ask, doMainJob } from "../helpers/main-job.ts";
import { ask as open } from "../helpers/socket.ts";
import { temporaryFolder } from "../helpers/workspace.ts";

const every = new Set(Object.keys(contract));

test("the whole main job through the worker, every operation of it, each answer of the promised shape", async () => {
  const folder = temporaryFolder();
  const data = join(folder, "data");
  mkdirSync(join(folder, "key"));
  mkdirSync(data);
  const said: string[] = [];
  const platform = builtPlatform({ data, config: join(folder, "key") }, (text) => said.push(text));
  const backend = await startBackend(platform);
  onTestFinished(() => backend.close());
  const checked: Ask = async (name, input) => {
    const output = await ask(backend, name, input);
    expect(contract[name].output.safeParse(output).error, name).toBeUndefined();
    return output;
  };
  expect(await doMainJob(checked)).toEqual(every);
  expect(said).toEqual([]);
}, 120_000);

test("the same through the WebSocket of the loopback host", async () => {
  const host = await startHost();
  onTestFinished(async () => void (await host.stop()));
  const socket = await open(host.address);
  onTestFinished(() => socket.close());
  const over: Ask = async (name, input) => {
    const answer = await (contract[name].kind === "job" ? socket.finish(name, input) : socket.call(name, input));
    if (answer.ok) return answer.value as never;
    throw new Refusal(answer.error.code, answer.error.message, answer.error.field);
  };
  expect(await doMainJob(over)).toEqual(every);
}, 120_000);

test("the same from the command line, one run a call: the result on stdout, an error as one line on stderr", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "key"));
  vi.stubEnv("ASSAY_CONFIG", join(folder, "key"));
  const [out, err] = [capture(process.stdout), vi.spyOn(console, "error").mockImplementation(() => {})];
  onTestFinished(() => void vi.restoreAllMocks());
  const typed: Ask = async (name, input) => {
    out.length = 0;
    err.mockClear();
    const json = JSON.stringify(input);
    const status = await runCli(["--data", join(folder, "data"), "call", name, "--json", json], builtPlatform);
    if (status === 0) return JSON.parse(out.join(""));
    expect(status).toBe(1);
    expect(out).toEqual([]);
    const { code, message, field } = JSON.parse(String(err.mock.calls[0]?.[0])) as Failure;
    throw new Refusal(code, message, field);
  };
  expect(await doMainJob(typed)).toEqual(every);
}, 240_000);

function capture(stream: NodeJS.WriteStream): string[] {
  const written: string[] = [];
  vi.spyOn(stream, "write").mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  return written;
}
