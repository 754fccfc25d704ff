import { expect, test } from "vitest";
import { cleared, employer, person } from "./people.ts";

test.each([
  "Blue/Green cutover",
  "Atlas: phase 2",
  "Ledger, rewritten",
  "Payments (new) + refunds",
  "C# gateway!",
  "v2.0 – intake",
  "Q&A desk",
])("a project called %s is found as it is called, in any case and over a line", (project) => {
  const known = { people: [person("Tamsin Reyes", { projects: [project] })] };
  for (const written of [project, project.toUpperCase(), project.replace(" ", "\n")])
    expect(cleared(`led “${written}” alone`, known)).toMatch(/^led “a project[!)]?” alone$/);
});

test.each(["St. Mary’s College", "Acad. of St. Kilda", "Inst. Tech./East"])("a school called %s is found", (school) => {
  const known = { people: [person("Tamsin Reyes", { schools: [school] })] };
  expect(cleared(`was at ${school} then`, known)).toMatch(/^was at a (school|college) then$/);
});

test.each(["St. Vincent Health", "Dr. Oakley Labs", "Mt. Erin/Vale Water"])(
  "an employer called %s is found",
  (name) => {
    const known = { employers: [employer(name, "an employer like it")] };
    expect(cleared(`was at ${name} then`, known)).toBe("was at an employer like it then");
  },
);

test("a city and a name with a point are found", () => {
  const known = { people: [person("Mary St. John", { city: "Mt. Isa", state: "Queensland" })] };
  expect(cleared("Mary St. John of Mt. Isa", known)).toBe("Person A of Queensland");
});

test("what the name does not have may still not stand inside it", () => {
  const known = { people: [person("Tamsin Reyes", { projects: ["Blue Green cutover"] })] };
  expect(cleared("Blue: green cutover, later", known)).toBe("Blue: green cutover, later");
});
