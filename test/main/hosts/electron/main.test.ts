import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freshBuild } from "../../../../resources/scripts/fresh-build.ts";
import { temporaryFolder } from "../../../helpers/workspace.ts";

interface Ran {
  status: number | null;
  said: Record<string, unknown>;
  stdout: string;
  stderr: string;
}

/** The folder that `npm start` hands to Electron, which finds the program by the package.json in it. */
const built = freshBuild() ?? expect.unreachable();
const program = join(built, JSON.parse(readFileSync(join(built, "package.json"), "utf8")).main);

/** The built program on a fake `electron` module, driven as by a person. */
function electron(folder: string, { fake = "", sample = "skip" } = {}): Ran {
  const helpers = ["hooks.ts", "drive.ts"].flatMap((name) => ["--import", `./test/helpers/electron/${name}`]);
  const env = {
    ...process.env,
    ASSAY_DATA: join(folder, "data"),
    ASSAY_CONFIG: join(folder, "key"),
    ASSAY_SAMPLE: sample,
    FAKE_ELECTRON: fake,
  };
  const options = { encoding: "utf8", env } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...helpers, program], options);
  const lines = stdout.split("\n").filter((line) => line.startsWith("{"));
  const said = Object.fromEntries(lines.map((line) => JSON.parse(line)).map(({ what, value }) => [what, value]));
  return { status, said, stdout, stderr };
}

test("one window on app:// whose calls are answered, which hears the news and ends well", () => {
  const folder = temporaryFolder();
  const { status, said, stdout, stderr } = electron(folder, { sample: "yes" });
  expect([status, stderr]).toEqual([0, ""]);
  // Sample, playbook, worker, template and fonts are all where the program looks for them.
  expect(stdout).toContain("Laying out sample data once … done\n");
  expect(said).toMatchObject({
    pdf: "%PDF-",
    answer: { ok: true, value: { name: "Banksia Mutual" } },
    news: [["news", { type: "changed" }]],
    menu: {
      go: "Today (G then T)",
      edit: ["cut", "copy", "paste", "selectAll"],
      news: ["news", { type: "command", id: "go.today" }],
    },
    page: 200,
    elsewhere: 404,
    focused: true,
    ended: { windows: 1, errors: [] },
  });
  // Closed, not cut off: the log of the database has been taken in.
  expect(readdirSync(join(folder, "data"))).not.toContain("assay.db-wal");
});

test("a second start opens nothing and ends", () => {
  const { status, said } = electron(temporaryFolder(), { fake: "second" });
  expect(status).toBe(0);
  expect(said).toEqual({ ended: { windows: 0, errors: [] } });
});

test("data that can’t be opened is said in a box, in one sentence", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "key"));
  writeFileSync(join(folder, "key/key"), "no key");
  const { status, stderr } = electron(folder);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Assay can’t start\. The key file .* is damaged[^\n]*\n$/);
});
