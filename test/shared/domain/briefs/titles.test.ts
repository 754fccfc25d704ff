import { describe, expect, it } from "vitest";
import {
  defaultRole,
  difficulties,
  difficultyNames,
  roleProblem,
  titleNames,
  titles,
} from "../../../../shared/domain/briefs/titles.ts";

describe("the role of a brief", () => {
  it("follows from where the difficulty sits", () => {
    expect(difficulties.map((difficulty) => [difficulty, defaultRole(difficulty)])).toEqual([
      ["connections", "api-engineer"],
      ["interface", "api-engineer"],
      ["application", "backend-engineer"],
      ["strategy", "systems-integration-consultant"],
      ["design", "solution-architect"],
    ]);
  });

  it("may be another, with a reason", () => {
    expect(roleProblem("api-engineer", "connections", null)).toBeNull();
    expect(roleProblem("backend-engineer", "connections", "They run the server too")).toBeNull();
    expect(roleProblem("backend-engineer", "connections", " ")).toBe(
      "“Connections between systems” points to an API engineer. Say in one line why it is another role.",
    );
    expect(roleProblem("api-engineer", "strategy", null)).toContain("points to a systems integration consultant.");
  });

  it("has a name for each title and difficulty", () => {
    expect(new Set(titles.map((title) => titleNames[title])).size).toBe(5);
    expect(new Set(difficulties.map((difficulty) => difficultyNames[difficulty])).size).toBe(5);
  });
});
