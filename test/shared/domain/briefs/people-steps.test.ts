import { expect, test } from "vitest";
import { byStage, missingSteps, type PersonSteps } from "../../../../shared/domain/briefs/people-steps.ts";

const fresh: PersonSteps = {
  stage: "longlist",
  missing: ["Not interviewed yet"],
  consentAt: null,
  rateConfirmedAt: null,
  availableConfirmedAt: null,
};

test("what nobody has confirmed is missing, after what the work itself misses", () => {
  expect(missingSteps(fresh)).toEqual([
    "Not interviewed yet",
    "Consent needed",
    "Rate not confirmed",
    "Start not confirmed",
  ]);
  const at = "2026-03-10T06:20:00.000Z";
  const done = { ...fresh, missing: [], consentAt: at, rateConfirmedAt: at, availableConfirmedAt: at };
  expect(missingSteps(done)).toEqual([]);
});

test("nothing is said twice in other words", () => {
  const missing = [
    "Rating not in",
    "Dev hasn’t agreed to be represented.",
    "Dev’s rate isn’t known.",
    "Dev’s start isn’t known.",
  ];
  expect(missingSteps({ ...fresh, missing })).toEqual(missing);
  expect(missingSteps({ ...fresh, missing: ["Rating not in"] })).toContain("Rate not confirmed");
});

test("people stand by stage, in the order of stages and each group in theirs", () => {
  const people = [
    { name: "A", stage: "ready" },
    { name: "B", stage: "longlist" },
    { name: "C", stage: "ready" },
  ] as const;
  expect(byStage(people).map(({ stage, people }) => [stage, ...people.map(({ name }) => name)])).toEqual([
    ["longlist", "B"],
    ["ready", "A", "C"],
  ]);
});
