import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failureOf, openTerminal, type Terminal } from "../../../../helpers/cli.ts";

let terminal: Terminal;
beforeAll(() => {
  terminal = openTerminal();
  cpSync("test/scenarios/only-what-is-required", join(terminal.folder, "small"), { recursive: true });
});
afterAll(() => terminal.close());

test("a demo says its summary on stdout and what it did on stderr", async () => {
  const { code, stdout, stderr } = await terminal.run("demo", "--out", "out", "--from", "small/scenario.json");
  expect(code).toBe(0);
  expect(stderr.split("\n")[0]).toMatch(/^1 person, \d+ steps…$/);
  expect(stderr.trim().split("\n").at(-1)).toMatch(/^Done: /);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(terminal.folder, "out/summary.json"), "utf8")));
});

test("what only an operation finds is one line of JSON too, and nothing is left of the run", async () => {
  const file = join(terminal.folder, "small/scenario.json");
  writeFileSync(file, readFileSync(file, "utf8").replace("It broke.", "It broke \u{12000}."));
  const failure = failureOf(await terminal.run("demo", "--out", "none", "--from", "small/scenario.json"));
  expect(failure.message).toMatch(/U\+12000.*nothing was written\.$/);
  expect(existsSync(join(terminal.folder, "none"))).toBe(false);
});
