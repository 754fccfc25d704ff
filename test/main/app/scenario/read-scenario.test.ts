import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readScenario } from "../../../../main/app/scenario/read-scenario.ts";
import { ScenarioError } from "../../../../main/app/scenario/scenario-error.ts";
import { BANKSIA, banksia, LIMITS, scenarioFile, writtenScenario } from "./scenario-folder.ts";

const plain = readFileSync(BANKSIA, "utf8");
const lineOf = (words: string) => plain.slice(0, plain.indexOf(words)).split("\n").length;
const RESUME = "/people/1/resume";

function faultOf(path: string): { field: string; message: string } {
  try {
    readScenario(path, LIMITS);
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** A scenario beside which `change` alters the folder or the second person's résumé. */
function withResume(
  change: (folder: string, file: string) => void,
  path = "resumes/mei-lin-hartley-zhao.json",
): string {
  const scenario = banksia();
  scenario.people[1].resume = path;
  const file = scenarioFile(JSON.stringify(scenario));
  change(dirname(file), join(dirname(file), path));
  return file;
}

describe("reading a scenario", () => {
  it.each([BANKSIA, ...["names-in-four-scripts", "only-what-is-required", "nine-people"].map(writtenScenario)])(
    "reads %s with everybody's résumé",
    (path) => {
      const { scenario, resumes } = readScenario(path, LIMITS);
      expect([...resumes.keys()]).toEqual(scenario.people.map(({ id }) => id));
      for (const { person } of resumes.values()) expect(person.name).toMatch(/\S/u);
    },
  );

  it("tolerates a byte order mark", () => {
    expect(readScenario(scenarioFile(`\ufeff${plain}`), LIMITS).scenario.people).toHaveLength(4);
  });

  it.each([
    [
      "a comma too many",
      plain.replace('"people": [', '"people": [,'),
      `line ${lineOf('"people": [')}, column 14: expected a value`,
    ],
    ["an end too early", plain.trimEnd().slice(0, -1), "it ends too early"],
    ["nothing", "", "line 1, column 1: it ends too early"],
    ["a comment", `// mine\n${plain}`, "line 1, column 1: expected a value"],
    ["more after the end", `${plain}{}`, "expected nothing more"],
    ["single quotes", "{\n  'now': 1\n}", "line 2, column 3: expected a member’s name in double quotes"],
    ["a bare line break in text", '{"about": "a\nb"}', "line 1, column 13: this must be escaped"],
    ["an unknown escape", '{"about": "\\x"}', "line 1, column 12: this must be escaped"],
    ["characters outside the first plane", '{"𠀀": x}', "line 1, column 7: expected a value"],
    ["a number with a leading zero", '{"a": 01}', 'line 1, column 8: expected "," or "}"'],
    ["endless nesting", "[".repeat(100_000), "line 1, column 102: it is nested more than 100 deep"],
  ])("says the line and column of %s", (_, text, where) => {
    const { field, message } = faultOf(scenarioFile(text));
    expect(field).toBe("");
    expect(message).toContain(`isn’t JSON at `);
    expect(message).toContain(where);
    expect(message).toMatch(/^[^\n]+; nothing was written\.$/);
  });

  it("refuses bytes that are not UTF-8, by their line and column", () => {
    const { field, message } = faultOf(scenarioFile(Buffer.from('{\n "about": "caf\xe9"}', "latin1")));
    expect([field, message]).toEqual(["", expect.stringContaining("isn’t UTF-8 at line 2, column 15")]);
  });

  it("refuses more than 5 MB, and a text of exactly 5 MB only for what it says", () => {
    expect(faultOf(scenarioFile(plain.padEnd(5_000_001))).message).toContain("larger than 5 MB");
    const room = 5_000_000 - Buffer.byteLength(plain);
    expect(readScenario(scenarioFile(plain + " ".repeat(room)), LIMITS).scenario.people).toHaveLength(4);
  });

  it("refuses a folder, and a file that isn’t there", () => {
    expect(faultOf(dirname(BANKSIA))).toMatchObject({ field: "", message: expect.stringContaining("isn’t a file") });
    expect(faultOf(`${BANKSIA}.none`)).toMatchObject({ field: "", message: expect.stringContaining("can’t be read") });
  });

  it.each([
    ["__proto__", '"brief": {', '"brief": { "__proto__": {},', "/brief/__proto__"],
    ["__proto__ by an escape", '"brief": {', '"brief": { "\\u005f_proto__": {},', "/brief/__proto__"],
    ["constructor", '"recruiter": {', '"recruiter": { "constructor": 1,', "/recruiter/constructor"],
    ["__proto__ of one person", '"id": "dev",', '"id": "dev", "__proto__": null,', "/people/2/__proto__"],
    ["a member said twice", '"sample": true', '"sample": true, "sample": false', "/sample"],
    ["half a character", '"sample": true', '"about": "\\ud83d", "sample": true', "/about"],
  ])("refuses %s by its pointer", (_, before, after, field) => {
    const text = plain.replace(/^ {2}"about".*\n/m, "").replace(before, after);
    const error = faultOf(scenarioFile(text));
    expect(error).toMatchObject({ field, message: expect.stringContaining(field) });
  });

  it("refuses anything that isn’t an object", () => {
    for (const text of ["null", "[]", "3", '"x"']) expect(faultOf(scenarioFile(text)).field).toBe("");
  });
});

describe("reading a résumé of a scenario", () => {
  it.each<[string, (folder: string, file: string) => void, string?]>([
    ["is not there", (_, file) => rmSync(file)],
    ["is a folder", (_, file) => mkdirSync(file), "resumes/folder.json"],
    ["isn’t JSON", (_, file) => writeFileSync(file, '{"basics": ')],
    ["isn’t an object", (_, file) => writeFileSync(file, "[]")],
    ["has no basics", (_, file) => writeFileSync(file, '{"work": []}')],
    ["has no name", (_, file) => writeFileSync(file, '{"basics": {"email": "a@b.example"}}')],
    ["has a blank name", (_, file) => writeFileSync(file, '{"basics": {"name": " "}}')],
    ["has a name that is no text", (_, file) => writeFileSync(file, '{"basics": {"name": ["Mei"]}}')],
    ["has a career that is no list", (_, file) => writeFileSync(file, '{"basics": {"name": "Mei"}, "work": {}}')],
    ["is larger than 5 MB", (_, file) => writeFileSync(file, '{"basics": {"name": "Mei"}}'.padEnd(5_000_001))],
    ["is a link that leaves the folder", (_, file) => symlinkSync(BANKSIA, file), "resumes/link.json"],
    [
      "lies behind a link that leaves the folder",
      (folder) => symlinkSync(join(dirname(BANKSIA), "resumes"), join(folder, "away")),
      "away/mei-lin-hartley-zhao.json",
    ],
    ["is a link in a circle", (_, file) => symlinkSync(file, file), "resumes/circle.json"],
  ])("refuses one that %s", (_, change, path) => {
    const error = faultOf(withResume(change, path));
    expect(error.field).toBe(RESUME);
    expect(error.message).toContain(RESUME);
    expect(error.message).toMatch(/^[^\n]+; nothing was written\.$/);
  });

  it("follows a link that stays inside, and leaves members alone that it does not know", () => {
    const text =
      '\ufeff{"basics": {"name": "Mei", "__proto__": {"x": 1}}, "work": null, "more": {"constructor": 2}, "more": 1}';
    const file = withResume((folder, link) => {
      writeFileSync(join(folder, "real.json"), text);
      symlinkSync("../real.json", link);
    }, "resumes/link.json");
    expect(readScenario(file, LIMITS).resumes.get("mei-lin")).toMatchObject({
      path: "resumes/link.json",
      text: text.slice(1),
    });
  });
});
