import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readResume } from "../../../../shared/domain/candidates/json-resume.ts";

const sample = readFileSync("node_modules/@jsonresume/schema/sample.resume.json", "utf8");
const resume = (members: object): string => JSON.stringify({ basics: { name: "Ada" }, ...members });

test("the official schema's sample is read whole", () => {
  const { person, problems } = readResume(sample);
  expect(problems).toEqual([]);
  expect(person).toMatchObject({
    name: "Richard Hendriks",
    headline: "Programmer",
    email: "richard.hendriks@mail.com",
    phone: "(912) 555-4321",
    city: "San Francisco",
    state: "California",
    handles: ["neutralthoughts", "dandymusicnl"],
    projects: ["Miss Direction"],
    schools: ["University of Oklahoma"],
  });
  expect(person?.career[0]).toMatchObject({
    employer: "Pied Piper",
    position: "CEO/President",
    from: "2013-12-01",
    to: "2014-12-01",
  });
  expect(person?.sites).toContain("http://richardhendricks.example.com");
  expect(person?.claims.map(({ statement }) => statement)).toEqual([
    "HTML",
    "CSS",
    "Javascript",
    "Mpeg",
    "MP4",
    "GIF",
    "Miss Direction",
  ]);
  expect(person?.referees).toEqual([
    { name: "Erlich Bachman", position: null, employerThen: null, about: expect.stringContaining("It is my pleasure") },
  ]);
});

test("a referee written with position and employer is taken apart; a longer list stays a name", () => {
  const named = (name: string) => readResume(resume({ references: [{ name }] })).person?.referees[0];
  expect(named("Ingrid Sallow, Director of Engineering, Sassafras Pay")).toMatchObject({
    name: "Ingrid Sallow",
    position: "Director of Engineering",
    employerThen: "Sassafras Pay",
  });
  expect(named("Sallow, Ingrid, Director, Pay")).toMatchObject({
    name: "Sallow, Ingrid, Director, Pay",
    position: null,
  });
});

const useless: [why: string, text: string, field: string][] = [
  ["no JSON", "{", ""],
  ["a list", "[]", ""],
  ["nothing", "null", ""],
  ["no basics", '{"work":[]}', "/basics"],
  ["basics that are a list", '{"basics":[]}', "/basics"],
  ["no name", '{"basics":{}}', "/basics/name"],
  ["a blank name", '{"basics":{"name":" \\u3000"}}', "/basics/name"],
  ["a name that is a number", '{"basics":{"name":7}}', "/basics/name"],
  ["a name without end", `{"basics":{"name":"${"x".repeat(301)}"}}`, "/basics/name"],
  ["a text nested without end", `{"basics":{"name":"Ada"},"x":${"[".repeat(50_000)}${"]".repeat(50_000)}}`, ""],
  ["work that is no list", '{"basics":{"name":"Ada"},"work":{}}', "/work"],
];

test("a text that isn’t JSON is told by line and column, and quoted nowhere", () => {
  const [problem] = readResume('{\n  "basics": secret\n}').problems;
  expect(problem?.message).toMatch(/^This isn’t JSON at line 2, column 13: [^\n]*\. Nothing of it was kept\.$/u);
  expect(problem?.message).not.toContain("secret");
});

test.each(useless)("%s is no JSON Resume, and the refusal says where", (_why, text, field) => {
  const { person, problems } = readResume(text);
  expect(person).toBeNull();
  expect(problems).toMatchObject([{ field, message: expect.stringMatching(/\.$/) }]);
});

test("what can’t be used is left out and named, and the rest comes in", () => {
  const { person, problems } = readResume(
    JSON.stringify({
      basics: { name: "Ada", email: "nowhere", phone: "none" },
      work: [{ name: "Engines", startDate: "spring" }, "a line"],
    }),
  );
  expect(person).toMatchObject({ email: null, phone: null, career: [{ employer: "Engines", from: null }] });
  expect(problems.map(({ field }) => field).sort()).toEqual([
    "/basics/email",
    "/basics/phone",
    "/work/0/startDate",
    "/work/1",
  ]);
});

test("a text that holds what nobody can see is left out and named; tabs and line breaks are kept", () => {
  const { person, problems } = readResume(
    JSON.stringify({
      basics: { name: "Ada", label: "Engi\u0000neer", summary: "One\tline\nand another", email: "a\u0007@x.example" },
      skills: [{ name: "Go" }, { name: "Ru\u001bst" }],
      "a/b": ["\u0085"],
    }),
  );
  expect(person).toMatchObject({ headline: null, summary: "One\tline\nand another", email: null, skills: ["Go"] });
  expect(problems.map(({ field }) => field)).toEqual(["/basics/label", "/basics/email", "/skills/1/name", "/a~1b/0"]);
  expect(readResume(resume({ basics: { name: "A\u0000da" } })).problems).toMatchObject([{ field: "/basics/name" }]);
});

test("a byte order mark does no harm, nor do members that reach for a prototype", () => {
  expect(readResume(`\uFEFF${resume({})}`).person?.name).toBe("Ada");
  const sly = '{"basics":{"name":"Ada","__proto__":{"email":"a@b.co"}},"__proto__":{"work":[{"name":"X"}]}}';
  expect(readResume(sly).person).toMatchObject({ name: "Ada", email: null, career: [] });
});

test("anything at all is answered, never thrown", () => {
  const sections = fc.dictionary(
    fc.constantFrom("work", "skills", "projects", "references", "education"),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), sections.map(resume)), (text) => {
      const { person, problems } = readResume(text);
      return person !== null || problems.length === 1;
    }),
  );
});
