import {
  chmodSync,
  chownSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../../../main/db/open-database.ts";
import { contract } from "../../../../shared/contract/contract.ts";
import { failureOf, openTerminal, type Terminal } from "../../../helpers/cli.ts";
import { startHost } from "../../../helpers/host.ts";

let terminal: Terminal;
beforeAll(() => {
  terminal = openTerminal();
});
afterAll(() => terminal.close());

test("without a verb and with --help it says what may be typed, and makes nothing", async () => {
  const fresh = openTerminal();
  for (const args of [[], ["--help"], ["call", "--help"]]) {
    const { code, stdout, stderr } = await fresh.run(...args);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("call NAME");
  }
  expect(readdirSync(fresh.folder)).toEqual([]);
  fresh.close();
});

test("operations lists every operation with schemas that a validator takes", async () => {
  const { code, stdout, stderr } = await terminal.run("operations");
  expect([code, stderr]).toEqual([0, ""]);
  const listed = JSON.parse(stdout) as {
    name: string;
    kind: string;
    input: object;
    output: object;
    errors: string[];
  }[];
  expect(listed.map(({ name }) => name)).toEqual(Object.keys(contract));
  for (const { kind, input, output, errors } of listed) {
    expect(["query", "command", "job"]).toContain(kind);
    expect(errors).toContain("bad-input");
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    expect(() => [ajv.compile(input), ajv.compile(output)]).not.toThrow();
  }
});

test("a call answers on stdout as one line of JSON and keeps what it did", async () => {
  const made = await terminal.run("call", "clients.create", "--json", '{"name":"Banksia Mutual"}');
  expect([made.code, made.stderr]).toEqual([0, ""]);
  expect(made.stdout.trimEnd()).not.toContain("\n");
  const listed = await terminal.run("call", "clients.list");
  expect(listed.stdout).toContain("Banksia Mutual");
});

test("input comes from stdin, too", async () => {
  const { code, stdout } = await terminal.feed('\uFEFF{"name":"从标准输入"}', "call", "clients.create", "--json", "-");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ name: "从标准输入" });
});

test("--data names the folder, before the verb or after it", async () => {
  const other = join(terminal.folder, "other");
  for (const args of [
    ["--data", other, "call", "app.about"],
    ["call", "app.about", "--data", "other"],
  ])
    expect(JSON.parse((await terminal.run(...args)).stdout)).toMatchObject({ folder: other });
});

describe("what can’t be done is one line of JSON on stderr, and changes nothing", () => {
  const refused: [name: string, args: string[], message: RegExp, field?: string][] = [
    ["an unknown verb", ["dance"], /no verb "dance"/],
    ["a name from the prototype for a verb", ["constructor"], /no verb "constructor"/],
    ["an unknown option", ["verify", "--loud"], /--loud/],
    ["an unknown option before the verb", ["--loud", "verify"], /--loud/],
    ["no operation", ["call"], /name of an operation/],
    ["two operations", ["call", "app.about", "app.about"], /one too many/],
    ["an unknown operation", ["call", "candidates.dance"], /no operation/],
    ["an operation from the prototype", ["call", "toString"], /no operation/],
    ["malformed JSON", ["call", "clients.create", "--json", '{"name":\n  "A",}'], /line 2, column 7/],
    ["no JSON at all", ["call", "clients.create", "--json", "name=A"], /line 1, column 1/],
    ["JSON that breaks off", ["call", "clients.create", "--json", '{"name":'], /line 1, column 9/],
    ["the wrong type", ["call", "clients.create", "--json", '{"name":7}'], /./, "/name"],
    ["an unknown member", ["call", "clients.create", "--json", '{"name":"A","colour":"red"}'], /./, "/colour"],
    ["__proto__", ["call", "clients.create", "--json", '{"name":"A","__proto__":{"x":1}}'], /./, "/__proto__"],
    [
      "over-long text",
      ["call", "clients.create", "--json", JSON.stringify({ name: "x".repeat(100_000) })],
      /./,
      "/name",
    ],
    ["a list for an object", ["call", "clients.create", "--json", "[]"], /./],
    ["what is not there", ["call", "clients.get", "--json", '{"id":"019c0000-0000-7000-8000-000000000000"}'], /./],
    ["import of nothing", ["import", "--yes"], /at least one file/],
    ["import without --yes", ["import", "a.json"], /--yes/],
    ["export-people without a format", ["export-people", "--out", "out"], /json-resume/],
    ["export-people without a folder", ["export-people", "--format", "json-resume"], /--out/],
    [
      "export-people into a file",
      ["export-people", "--format", "json-resume", "--out", "file"],
      /file can’t be used: a file is in the way\. Nothing was written\.$/,
    ],
    ["a data folder that is a file", ["--data", "file", "call", "app.about"], /in the way/],
    ["a data folder below a file", ["--data", "file/data", "call", "app.about"], /in the way/],
    ["a key folder inside the data", ["--data", ".", "call", "app.about"], /keep them apart/],
  ];
  let before: string;
  beforeAll(async () => {
    writeFileSync(join(terminal.folder, "file"), "");
    before = (await terminal.run("call", "clients.list")).stdout;
  });
  afterAll(async () => expect((await terminal.run("call", "clients.list")).stdout).toBe(before));

  test.each(refused)("%s", async (_name, args, message, field) => {
    const failure = failureOf(await terminal.run(...args));
    expect(failure.message).toMatch(message);
    expect(failure.message).not.toMatch(/\n|\.ts:|node_modules/);
    if (field) expect(failure.field).toBe(field);
  });

  test("a wrong key, a missing key, a damaged key", async () => {
    const own = openTerminal();
    await own.run("call", "app.about");
    const key = join(own.folder, "key/key");
    const right = readFileSync(key, "utf8");
    const database = readFileSync(join(own.data, "assay.db"));
    writeFileSync(key, "ab".repeat(32));
    expect(failureOf(await own.run("call", "app.about")).message).toMatch(/key/i);
    writeFileSync(key, "not a key");
    expect(failureOf(await own.run("call", "app.about")).message).toContain("is damaged");
    writeFileSync(join(own.folder, "other"), right);
    own.env["ASSAY_CONFIG"] = join(own.folder, "nothing");
    expect(failureOf(await own.run("call", "app.about")).message).toContain("is gone");
    expect(readFileSync(join(own.data, "assay.db")).equals(database)).toBe(true);
    own.close();
  });

  test("a folder that is open in a window", async () => {
    const host = await startHost();
    const own = openTerminal(host.folder);
    expect(failureOf(await own.run("call", "app.about")).message).toMatch(/already open/);
    await host.stop();
  });

  // Windows keeps no such bits, and nothing is read-only to root.
  test.runIf(process.platform !== "win32")("a folder that is read-only", async () => {
    const own = openTerminal();
    await own.run("call", "app.about");
    if (process.getuid?.() === 0) {
      Object.assign(own.user, { uid: 65534, gid: 65534 });
      for (const path of [own.folder, ...globSync(`${own.folder}/**`)]) chownSync(path, 65534, 65534);
    }
    chmodSync(own.data, 0o500);
    expect(failureOf(await own.run("call", "app.about")).message).toMatch(/may not write|cannot open/);
    chmodSync(own.data, 0o700);
    own.close();
  });
});

describe("people in and out", () => {
  const person = (name: string, more = {}): string =>
    JSON.stringify({ basics: { name, email: `${name.length}@x.example` }, ...more });

  test("import brings in what it can, names what it cannot, and export gives it back", async () => {
    const own = openTerminal();
    writeFileSync(
      join(own.folder, "ada.json"),
      person("Ada Quill", { work: [{ name: "Port Co", position: "Engineer" }] }),
    );
    writeFileSync(join(own.folder, "mei.json"), `\uFEFF${person("李 梅")}`);
    writeFileSync(join(own.folder, "nameless.json"), '{"basics":{}}');
    writeFileSync(join(own.folder, "bytes.json"), Buffer.from([0xff, 0xfe, 0xfd]));
    mkdirSync(join(own.folder, "folder"));
    const files = ["ada.json", "mei.json", "nameless.json", "bytes.json", "folder", "missing.json"];
    const { code, stdout, stderr } = await own.run("import", ...files, "--yes", "--json");
    expect([code, stderr]).toEqual([0, ""]);
    const outcome = JSON.parse(stdout);
    expect(Object.keys(outcome).sort()).toEqual(["batch", "imported", "merged", "problems", "skipped"]);
    expect(outcome).toMatchObject({ imported: 2, merged: 0, skipped: 4 });
    expect(outcome.problems.map(({ file }: { file: string }) => file).sort()).toEqual(files.slice(2).sort());

    const exported = await own.run("export-people", "--format", "json-resume", "--out", "out/people");
    expect(exported.code).toBe(0);
    const names = readdirSync(join(own.folder, "out/people"));
    const people = names.map((name) => JSON.parse(readFileSync(join(own.folder, "out/people", name), "utf8")));
    expect(people.map(({ basics }) => basics.name).sort()).toEqual(["Ada Quill", "李 梅"]);
    own.close();
  });

  test("a résumé that an earlier version kept, nested without end, is refused and everyone else comes out", async () => {
    const own = openTerminal();
    for (const name of ["Ada", "Bea", "Cy"])
      await own.run("call", "candidates.create", "--json", JSON.stringify({ name }));
    const key = Buffer.from(readFileSync(join(own.folder, "key", "key"), "utf8").trim(), "hex");
    const db = openDatabase(join(own.data, "assay.db"), key);
    const deep = `{"basics":{"name":"Bea"},"x":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    db.prepare("UPDATE candidate SET resume = ? WHERE name = 'Bea'").run(deep);
    db.close();
    const ran = await own.run("export-people", "--format", "json-resume", "--out", "out");
    expect(JSON.parse(ran.stdout)).toMatchObject({ people: 2 });
    expect(failureOf(ran)).toEqual({
      code: "refused",
      message:
        "1 left out. The résumé of Bea is nested too deeply to be written out. It’s kept as it is; import another one in its place.",
    });
    expect(readdirSync(join(own.folder, "out")).sort()).toEqual(["ada.json", "cy.json"]);
    own.close();
  });

  test("when nothing came in the status is 1, and the outcome is still on stdout", async () => {
    const own = openTerminal();
    const ran = await own.run("import", "missing.json", "--yes", "--json");
    expect(JSON.parse(ran.stdout)).toMatchObject({ imported: 0, batch: null, problems: [{ file: "missing.json" }] });
    expect(failureOf(ran).message).toContain("Nothing came in");
    expect(existsSync(own.data)).toBe(false);
    own.close();
  });

  test("verify finds the workspace whole", async () => {
    const { code, stdout } = await terminal.run("verify");
    expect([code, JSON.parse(stdout)]).toEqual([0, { whole: true, fault: null }]);
  });

  test("verify says of a damaged file what is safe and what to do, and leaves it to the byte", async () => {
    const own = openTerminal();
    await own.run("call", "candidates.create", "--json", '{"name":"Ada"}');
    const file = join(own.data, "assay.db");
    const spoilt = readFileSync(file).fill(0xab, 5 * 4096 + 100, 5 * 4096 + 200);
    writeFileSync(file, spoilt);
    const ran = await own.run("verify");
    const fault =
      "Part of the database is damaged and can’t be read. This check changed nothing. Keep the data folder as it is, and restore a backup.";
    expect(JSON.parse(ran.stdout)).toEqual({ whole: false, fault });
    expect(failureOf(ran)).toEqual({ code: "failed", message: fault });
    expect(readFileSync(file).equals(spoilt)).toBe(true);
    own.close();
  });
});

test.runIf(process.platform === "linux")("a place where no folder can be made is refused, and tried once", async () => {
  const failure = failureOf(await terminal.run("--data", "/proc/none/data", "call", "app.about"));
  expect(failure.message).toMatch(/^The folder \/proc\/none\/data can’t be made: .* Nothing was changed\.$/);
});
