import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PlaybookError, readPlaybook } from "../../../main/app/read-playbook.ts";
import { plannedMinutes } from "../../../shared/domain/interviews/timing.ts";
import { sectionsOf } from "../../../shared/domain/playbook/facts.ts";

const shipped = fileURLToPath(new URL("../../../resources/playbooks/api-engineer", import.meta.url));
let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "playbook-"));
  folder = join(root, "api-engineer");
  cpSync(shipped, folder, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const file = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(file(name), "utf8");

/** Puts a fault into a file and gives the line, counted from 1, on which `at` stands afterwards. */
function plant(name: string, was: string, becomes: string, at = becomes): number {
  const before = text(name);
  expect(before).toContain(was);
  const after = before.replace(was, () => becomes);
  writeFileSync(file(name), after);
  return after.slice(0, after.indexOf(at)).split("\n").length;
}

function refusal(where = folder): PlaybookError {
  try {
    readPlaybook(where);
  } catch (error) {
    if (error instanceof PlaybookError) return error;
    throw error;
  }
  throw new Error("the playbook was read");
}

function expectRefused(name: string, line: number | null, reason: string | RegExp): void {
  const error = refusal();
  expect({ file: error.file, line: error.line }).toEqual({ file: file(name), line });
  expect(error.reason).toMatch(reason);
  expect(error.message).not.toContain("\n");
  expect(error.message.startsWith("The playbook can’t be used: ")).toBe(true);
  expect(error.message).toContain(line === null ? name : `${name}, line ${line}: `);
}

describe("the playbook that ships", () => {
  it("is read whole", () => {
    const playbook = readPlaybook(shipped);
    expect(playbook.about).toMatchObject({ id: "api-engineer", version: "1.0" });
    expect(playbook.criteria.anchorWords).toEqual(["Absent", "Limited", "Sound", "Strong", "Exceptional"]);
    expect(playbook.criteria.criteria.C2.anchors[3]).toBe("Owned one end to end, with mapping and error cases");
    expect(playbook.roles.triggers.map(({ id }) => id)).toEqual([
      "design-build",
      "integrate",
      "gone-wrong",
      "partner-programme",
      "event-driven",
      "security-governance",
    ]);
    expect(playbook.roles.specialisations).toHaveLength(5);
    expect(playbook.roles.duties).toHaveLength(7);
  });

  it("plans 45 minutes, with C1 first and longest", () => {
    const sections = sectionsOf(readPlaybook(shipped));
    expect(sections.map(({ minutes }) => minutes)).toEqual([3, 12, 8, 6, 6, 5, 3, 2]);
    expect(plannedMinutes(sections)).toBe(45);
    expect(sections[1]?.criterion).toBe("C1");
  });

  it("carries the figures of the guide", () => {
    const { rates, engagement, australia, shortlist } = readPlaybook(shipped);
    expect(rates.bands.map(({ from, to }) => [from, to])).toEqual([
      [750, 950],
      [950, 1150],
      [1150, 1300],
    ]);
    expect(rates.fractional).toMatchObject({ month: { from: 8000, to: 17000 }, daysPerWeek: { from: 2, to: 3 } });
    expect(rates.permanent.averageWithSuper).toBe(
      Math.round(rates.permanent.averageBase * (1 + rates.permanent.superPercent / 100)),
    );
    expect(rates.indicative).toBe("Indicative. Experts set their own rates.");
    expect(engagement.promise).toMatchObject({ shortlistHours: 48, engagedWeeks: { from: 1, to: 2 } });
    expect(engagement.months).toEqual({ from: 3, to: 12 });
    expect(australia.super.percent).toBe(12);
    expect(australia.gst.percent).toBe(10);
    expect(australia.payrollTax.states).toHaveLength(8);
    expect(australia.clearances.levels.map(({ id }) => id)).toEqual(["baseline", "nv1", "nv2", "ts-pa", "pv"]);
    expect(shortlist.gates).toEqual({ c1AtLeast: 3, confirmedWithinDays: 7 });
  });

  it("keeps its words inside the house rules", () => {
    for (const name of ["criteria", "guide", "roles", "rates", "engagement", "references"])
      expect(text(`${name}.yaml`)).not.toMatch(/\b(best|top tier|rockstar|culture fit|please|sorry|successfully)\b|!/i);
  });
});

describe("another playbook", () => {
  it("needs a folder of its own name and nothing else", () => {
    const other = join(root, "data-engineer");
    cpSync(folder, other, { recursive: true });
    const about = readFileSync(join(other, "about.yaml"), "utf8");
    writeFileSync(join(other, "about.yaml"), about.replace("id: api-engineer", "id: data-engineer"));
    expect(readPlaybook(other).about.id).toBe("data-engineer");
    expect(readPlaybook(`${other}/`).about.id).toBe("data-engineer");
  });

  it("is refused under a name that is not its own", () => {
    const line = plant("about.yaml", "id: api-engineer", "id: data-engineer");
    expectRefused("about.yaml", line, "“id” is “data-engineer”, but the folder is named “api-engineer”");
  });

  it("may have Windows line ends and a byte order mark", () => {
    writeFileSync(file("guide.yaml"), `\uFEFF${text("guide.yaml").replaceAll("\n", "\r\n")}`);
    expect(readPlaybook(folder).guide.minutes).toBe(45);
    writeFileSync(file("guide.yaml"), text("guide.yaml").replace("minutes: 12", "minutes: twelve"));
    expectRefused("guide.yaml", 12, "“sections[2].minutes” is text; it needs a number");
  });
});

describe("a malformed playbook says where and why", () => {
  it("broken YAML", () => {
    const line = plant("roles.yaml", "  words: Two or more", "  words: [Two or more", "  words: [Two");
    const error = refusal();
    expect(error.file).toBe(file("roles.yaml"));
    expect(error.line).toBeGreaterThanOrEqual(line);
    expect(error.reason).toMatch(/\(YAML\)$/);
  });

  it("a key that stands twice", () => {
    const line = plant("shortlist.yaml", "  c1AtLeast: 3\n", "  c1AtLeast: 3\n  c1AtLeast: 4\n", "  c1AtLeast: 4");
    expectRefused("shortlist.yaml", line, "duplicated mapping key");
  });

  it("an unknown key, even where it hides a missing one", () => {
    const line = plant("criteria.yaml", "    question: Tell me", "    qestion: Tell me");
    expectRefused("criteria.yaml", line, "unknown key “criteria.C2.qestion”");
  });

  it("a key named __proto__ or constructor", () => {
    for (const key of ["__proto__", "constructor"]) {
      const line = plant("shortlist.yaml", "people:", `${key}: { from: 1 }\npeople:`, key);
      expectRefused("shortlist.yaml", line, `unknown key “${key}”`);
      plant("shortlist.yaml", `${key}: { from: 1 }\n`, "", "people:");
    }
  });

  it("a missing version", () => {
    plant("about.yaml", 'version: "1.0"\n', "", "date:");
    expectRefused("about.yaml", 1, "“version” is missing");
  });

  it("a version that YAML takes for a number", () => {
    const line = plant("about.yaml", 'version: "1.0"', "version: 1.0");
    expectRefused("about.yaml", line, "“version” is 1, which is a number; it needs text");
  });

  it("a version that is none", () => {
    const line = plant("about.yaml", 'version: "1.0"', 'version: "first"');
    expectRefused("about.yaml", line, "“version” isn’t a version");
  });

  it("anchors that are not five", () => {
    plant("criteria.yaml", "      - Near kind, supporting part\n", "");
    const line =
      text("criteria.yaml").slice(0, text("criteria.yaml").indexOf("      - None of this kind")).split("\n").length - 1;
    expectRefused("criteria.yaml", line, "“criteria.C2.anchors” has 4 entries; it needs 5");
    plant("criteria.yaml", "      - None of this kind\n", "      - None of this kind\n      - A\n      - B\n");
    expectRefused("criteria.yaml", line, "“criteria.C2.anchors” has 6 entries; it needs 5");
  });

  it("a missing criterion", () => {
    const whole = text("criteria.yaml");
    writeFileSync(file("criteria.yaml"), whole.slice(0, whole.indexOf("  C6:")));
    const line = whole.slice(0, whole.indexOf("\ncriteria:") + 1).split("\n").length;
    expectRefused("criteria.yaml", line, "“criteria.C6” is missing");
  });

  it("an id that stands twice", () => {
    const line = plant("roles.yaml", "  - id: gone-wrong", "  - id: integrate\n    # again", "integrate\n    # again");
    expectRefused("roles.yaml", line, "“triggers[3].id” repeats the id “integrate”");
  });

  it("an alias that means two things", () => {
    const line = plant("vocabulary.yaml", "name: Kong, aliases: [Kong Gateway]", "name: Kong, aliases: [golang]");
    expectRefused("vocabulary.yaml", line, "“platforms[17].aliases[1]” repeats “golang”");
  });

  it("a title that does not exist", () => {
    const line = plant("roles.yaml", "  solution-architect:", "  solution-arhitect:");
    expectRefused("roles.yaml", line, "unknown key “titles.solution-arhitect”");
  });

  it("a word where one of a few is meant", () => {
    const line = plant("rates.yaml", "level: senior", "level: senor");
    expectRefused("rates.yaml", line, "“bands[2].level” is “senor”; it needs one of mid, senior, lead");
  });

  it("bands with a gap", () => {
    const line = plant("rates.yaml", "    from: 950", "    from: 960");
    expectRefused("rates.yaml", line, "“bands[2].from” doesn’t start where mid ends");
  });

  it("a range that ends before it starts", () => {
    const line = plant("engagement.yaml", "months: { from: 3, to: 12 }", "months: { from: 13, to: 12 }");
    expectRefused("engagement.yaml", line, "“months.to” ends before it starts");
  });

  it("minutes that do not add up", () => {
    const line = plant("guide.yaml", "minutes: 45", "minutes: 60");
    expectRefused("guide.yaml", line, "“minutes” is 60, but the sections add up to 45");
  });

  it("a criterion without a section", () => {
    plant("guide.yaml", "criterion: C4", "criterion: null");
    const line = text("guide.yaml").slice(0, text("guide.yaml").indexOf("sections:")).split("\n").length;
    expectRefused("guide.yaml", line, "“sections” has no section for C4");
  });

  it("empty words, and words with a stray space", () => {
    const line = plant("rates.yaml", "indicative: Indicative. Experts set their own rates.", 'indicative: " "');
    expectRefused("rates.yaml", line, "“indicative” has no words");
  });

  it("a figure out of range, and one that is no whole number", () => {
    const line = plant("shortlist.yaml", "c1AtLeast: 3", "c1AtLeast: 6");
    expectRefused("shortlist.yaml", line, "“gates.c1AtLeast” is 6; the most is 5");
    plant("shortlist.yaml", "c1AtLeast: 6", "c1AtLeast: 2.5");
    expectRefused("shortlist.yaml", line, "“gates.c1AtLeast” is 2.5, which is a number; it needs a whole number");
  });

  it("a date that the calendar does not have", () => {
    const line = plant("australia.yaml", "from: 2025-07-01", "from: 2025-06-31");
    expectRefused("australia.yaml", line, "“super.from” isn’t a date");
  });

  it("a question without the claim in it", () => {
    const line = plant(
      "references.yaml",
      "Tell me about {work}. Who built",
      "Tell me. Who built",
      '  integration: "Tell me.',
    );
    expectRefused("references.yaml", line, "“questions.integration” doesn’t hold {work} exactly once");
  });

  it("a list where keys are meant, nothing at all, only comments, two documents", () => {
    writeFileSync(file("shortlist.yaml"), "- 1\n");
    expectRefused("shortlist.yaml", 1, "the file is a list; it needs keys with values");
    writeFileSync(file("shortlist.yaml"), " \n");
    expectRefused("shortlist.yaml", 1, "the file is empty");
    writeFileSync(file("shortlist.yaml"), "# nothing yet\n");
    expectRefused("shortlist.yaml", 1, "nothing but comments");
    writeFileSync(file("shortlist.yaml"), "# one\n---\na: 1\n---\nb: 2\n");
    expectRefused("shortlist.yaml", 4, "more than one document");
  });

  it("an alias, which could unfold without end", () => {
    const line = plant("shortlist.yaml", "people: { from: 3, to: 5 }", "people: &a { from: 3, to: *a }");
    const error = refusal();
    expect([error.file, error.line]).toEqual([file("shortlist.yaml"), line]);
  });

  it("text that isn’t UTF-8", () => {
    writeFileSync(
      file("shortlist.yaml"),
      Buffer.concat([Buffer.from("# é\npeople:\n  from: "), Buffer.from([0xe9, 0x0a])]),
    );
    expectRefused("shortlist.yaml", 3, "the text isn’t UTF-8");
  });

  it("a part that isn’t there, one too many, one too large, no folder", () => {
    rmSync(file("rates.yaml"));
    expectRefused("rates.yaml", null, "there is no such file or folder");
    cpSync(join(shipped, "rates.yaml"), file("rates.yaml"));
    writeFileSync(file("colours.yaml"), "a: 1\n");
    expectRefused("colours.yaml", null, "a playbook has no such part");
    rmSync(file("colours.yaml"));
    writeFileSync(file("rates.yaml"), `# ${"x".repeat(1_000_001)}\n`);
    expectRefused("rates.yaml", null, "the file is over 1 MB");
    expect(refusal(join(root, "nowhere")).message).toContain("there is no such file or folder");
  });
});
