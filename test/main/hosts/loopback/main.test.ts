import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir, hostname, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { short } from "../../../../main/hosts/loopback/help.ts";
import { builtProgram } from "../../../helpers/built.ts";
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

/** A start whose browser is a script that says its process id and stays for so many seconds. */
async function withBrowser(
  folder: string,
  seconds: number,
): Promise<{ code: number | null; said: string; browser: number }> {
  const told = join(folder, "browser");
  writeFileSync(told, "");
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(join(folder, "bin/chromium"), `#!/bin/sh\necho $$ > ${told}\nexec sleep ${seconds}\n`, { mode: 0o755 });
  const env = {
    ASSAY_SAMPLE: "skip",
    ASSAY_DATA: join(folder, "data"),
    ASSAY_CONFIG: join(folder, "key"),
    DISPLAY: ":9",
  };
  const path = `${join(folder, "bin")}:/usr/bin:/bin`;
  const host = spawn(process.execPath, [join(builtProgram(), "main/loopback.js")], {
    env: { ...process.env, ...env, PATH: path },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let said = "";
  const hear = (text: Buffer): void => {
    said += text;
    if (said.includes("Stop        Ctrl+C")) host.kill("SIGTERM");
  };
  for (const stream of [host.stdout, host.stderr]) stream.on("data", hear);
  const [code] = (await once(host, "close")) as [number | null];
  return { code, said, browser: Number(readFileSync(told, "utf8")) };
}

/** One that has ended and that nobody has asked after is still listed, as a zombie. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

test.runIf(process.platform === "linux")(
  "the window opens with the data: it is closed when that can’t be opened, and one that ends by itself says so",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "assay-"));
    const { code, said } = await withBrowser(folder, 0.1);
    expect([code, said]).toEqual([0, expect.stringContaining("The browser ended before it had opened a window.")]);
    writeFileSync(join(folder, "key/key"), "ab".repeat(32), { mode: 0o600 });
    const refused = await withBrowser(folder, 60);
    expect([refused.code, refused.said]).toEqual([
      1,
      expect.stringMatching(/^Assay can’t start\. This key doesn’t open /),
    ]);
    await expect.poll(() => isRunning(refused.browser)).toBe(false);
  },
);

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
