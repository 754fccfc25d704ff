import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir, hostname, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { short } from "../../../../main/hosts/loopback/help.ts";
import { type RunningHost, startHost } from "../../../helpers/host.ts";

async function running(folder?: string): Promise<RunningHost> {
  const host = await startHost(folder);
  onTestFinished(async () => void (await host.stop()));
  return host;
}

test("where no window can open it says what a person can type, and how to stop", async () => {
  const host = await running();
  await expect.poll(() => host.said.join("\n")).toContain("Ctrl+C");
  const { port } = new URL(host.address);
  const said = host.said.join("\n");
  expect(said).toContain(`Your data: ${host.folder}/data (encrypted; its key: ${host.folder}/key/key)`);
  expect(said).toContain(`Open        ${host.address}`);
  expect(said).toContain("press Enter here for a fresh address");
  expect(said).toContain(`ssh -N -L ${port}:127.0.0.1:${port} ${userInfo().username}@${hostname()}`);
  expect(said).toContain("npm run -s assay -- demo --out demo");
});

test("an address opens once; Enter gives a fresh one", async () => {
  const host = await running();
  expect((await fetch(host.address)).status).toBe(200);
  expect((await fetch(host.address)).status).toBe(403);
  host.child.stdin?.write("\n");
  const fresh = (): string | undefined => host.said.flatMap((line) => /http:\S+/.exec(line) ?? []).at(1);
  await expect.poll(fresh).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\?t=/);
  expect((await fetch(fresh() ?? "")).status).toBe(200);
});

test("a second start on the same data says that it is open and gives an address of the first", async () => {
  const host = await running();
  for (let start = 0; start < 2; start++) {
    const refused = await startHost(host.folder).then(
      () => "",
      (error: Error) => error.message,
    );
    expect(refused).toMatch(/^the host ended with 1: Assay is already open on .*data; nothing was changed\./);
    const address = /http:\S+/.exec(refused)?.[0] ?? "";
    expect(new URL(address).host).toBe(new URL(host.address).host);
    expect((await fetch(address)).status).toBe(200);
  }
});

test("what can’t be opened is told in one sentence, without what went wrong inside", async () => {
  const folder = mkdtempSync(join(tmpdir(), "assay-"));
  const first = await startHost(folder);
  await first.stop("SIGKILL");
  writeFileSync(join(folder, "key/key"), "ab".repeat(32), { mode: 0o600 });
  const refused = await startHost(folder).then(
    () => "",
    (error: Error) => error.message,
  );
  expect(refused).toMatch(
    /^the host ended with 1: Assay can’t start\. This key doesn’t open \S+: nothing was changed;[^\n]*\n?$/,
  );
});

test("the port is kept for the workspace, and what is written beside the data and the key is for its owner alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "assay-"));
  const first = await startHost(folder);
  const { port } = new URL(first.address);
  expect(readFileSync(join(folder, "data/port"), "utf8")).toBe(port);
  for (const name of readdirSync(join(folder, "key"))) {
    const mode = statSync(join(folder, "key", name)).mode & 0o777;
    if (process.platform !== "win32") expect([name, mode]).toEqual([name, 0o600]);
  }
  await first.stop("SIGKILL");
  const second = await running(folder);
  expect(new URL(second.address).port).toBe(port);
});

test("it ends cleanly, and leaves no address behind", async () => {
  const host = await startHost();
  const key = join(host.folder, "key");
  expect(readdirSync(key)).toHaveLength(2);
  host.child.kill("SIGINT");
  await new Promise((resolve) => host.child.once("exit", resolve));
  expect(host.child.exitCode).toBe(0);
  expect(readdirSync(key)).toEqual(["key"]);
  await host.stop();
});

test("a path below the person's home is written short", () => {
  expect(short(join(homedir(), "x"))).toBe("~/x");
  expect(short(`${homedir()}x`)).toBe(`${homedir()}x`);
});
