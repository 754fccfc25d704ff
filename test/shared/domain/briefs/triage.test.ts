import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlaybook } from "../../../../main/app/read-playbook.ts";
import { difficulties, titles } from "../../../../shared/domain/briefs/titles.ts";
import { needsReason, type TriageAnswers, triage } from "../../../../shared/domain/briefs/triage.ts";
import { rankTitles } from "../../../../shared/domain/briefs/triage-points.ts";
import { triggers } from "../../../../shared/domain/briefs/triggers.ts";
import { triageCases } from "./triage-cases.ts";

const folder = fileURLToPath(new URL("../../../../resources/playbooks/api-engineer", import.meta.url));
const { roles: rules } = readPlaybook(folder);

/** Every combination of answers that the rules can tell apart: 6 × 3 × 64 × 5 × 2. */
const everyAnswer: TriageAnswers[] = [null, ...difficulties].flatMap((difficulty) =>
  [null, true, false].flatMap((handsOn) =>
    Array.from({ length: 64 }, (_, bits) => triggers.filter((_, at) => bits & (1 << at))).flatMap((ticked) =>
      [0, 1, 2, 3, 9].flatMap((systems) =>
        [false, true].map((namedPlatform) => ({ difficulty, handsOn, triggers: ticked, systems, namedPlatform })),
      ),
    ),
  ),
);

const answersTo = (answers: TriageAnswers, field: string): TriageAnswers[] => {
  switch (field) {
    case "difficulty":
      return difficulties.map((difficulty) => ({ ...answers, difficulty }));
    case "handsOn":
      return [true, false].map((handsOn) => ({ ...answers, handsOn }));
    default:
      return [1, 2, 3, 4, 9].map((systems) => ({ ...answers, systems }));
  }
};

const pair = (answers: TriageAnswers): string => {
  const { title, runnerUp } = triage(answers, rules);
  return [title, runnerUp].sort().join();
};

describe("the title that a call’s answers point to", () => {
  it.each(triageCases)("$answers.difficulty, hands-on $answers.handsOn: $because", (one) => {
    const found = triage(one.answers, rules);
    expect({
      title: found.title,
      runnerUp: found.runnerUp,
      warnings: found.warnings.map(({ id }) => id),
      askNext: found.askNext?.field ?? null,
    }).toEqual({ title: one.title, runnerUp: one.runnerUp, warnings: one.warnings, askNext: one.askNext });
  });

  it("is argued in at least 60 cases, no two alike", () => {
    const different = new Set(triageCases.map(({ answers }) => JSON.stringify(answers)));
    expect(different.size).toBe(triageCases.length);
    expect(different.size).toBeGreaterThanOrEqual(60);
  });

  it("comes with reasons in words, one for each answer that counts", () => {
    const answers = { difficulty: "connections", handsOn: true, systems: 4, namedPlatform: true } as const;
    const found = triage({ ...answers, triggers: ["integrate", "gone-wrong", "security-governance"] }, rules);
    expect(found.reasons).toEqual([
      "The hard part is connecting systems, which is what an API engineer is for.",
      "Whoever comes writes the code.",
      "They name a platform, but ask for more than joining what is there.",
      "3 of 6 triggers. Two or more usually means a contract API engineer.",
      "4 systems so far. With so many, joining them is work for a specialist.",
    ]);
    expect(triage({ ...answers, systems: 1, handsOn: null, triggers: [] }, rules).reasons.slice(1)).toEqual([
      "Systems that exist are joined on a platform they name: an integration developer, and often the same person as an API engineer.",
      "0 of 6 triggers. Two or more usually means a contract API engineer.",
      "1 system so far. At three or more, a generalist is the common and costly mismatch.",
    ]);
  });
});

describe("of every combination of answers", () => {
  it("only those without a difficulty have no title, no runner-up and no reason", () => {
    for (const answers of everyAnswer) {
      const { title, runnerUp, reasons, askNext } = triage(answers, rules);
      if (answers.difficulty === null)
        expect([title, runnerUp, reasons, askNext?.field]).toEqual([null, null, [], "difficulty"]);
      else expect(title === null || runnerUp === null || title === runnerUp || reasons.length < 2).toBe(false);
    }
  });

  it("none leaves a tie for the lead, so that no order of titles decides", () => {
    for (const answers of everyAnswer) {
      const [first, second] = rankTitles(answers, rules);
      if (first && second) expect(first.points, JSON.stringify(answers)).toBeGreaterThan(second.points);
    }
  });

  it("an answer to what is asked next settles the two titles it was asked for, or brings another to the front", () => {
    let asked = 0;
    for (const answers of everyAnswer) {
      const { askNext } = triage(answers, rules);
      if (askNext === null) continue;
      asked++;
      for (const answered of answersTo(answers, askNext.field)) {
        const after = triage(answered, rules);
        expect(after.askNext?.field).not.toBe(askNext.field);
        if (pair(answered) === pair(answers)) expect(after.askNext, JSON.stringify(answered)).toBeNull();
      }
    }
    expect(asked).toBeGreaterThan(1_000);
  });

  it("a generalist by answer or by choice is warned of for three systems or a broken landscape, and nobody else is", () => {
    for (const answers of everyAnswer)
      for (const chosenTitle of [undefined, ...titles]) {
        const { title, warnings } = triage({ ...answers, chosenTitle }, rules);
        const general = (chosenTitle ?? title) === "backend-engineer";
        const hard = answers.systems >= 3 || answers.triggers.includes("gone-wrong");
        expect(warnings.some(({ id }) => id === "generalist-mismatch")).toBe(general && hard);
      }
  });
});

describe("however it was said", () => {
  const anyAnswers = fc.record({
    difficulty: fc.constantFrom(null, ...difficulties),
    handsOn: fc.constantFrom(null, true, false),
    triggers: fc.array(fc.constantFrom(...triggers), { maxLength: 12 }),
    systems: fc.nat(50),
    namedPlatform: fc.boolean(),
    chosenTitle: fc.constantFrom(undefined, ...titles),
  });

  it("another trigger never lowers how many are met, and two are enough", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...triggers), (answers, one) => {
        const before = triage(answers, rules);
        const after = triage({ ...answers, triggers: [...answers.triggers, one] }, rules);
        expect(after.triggersMet).toBeGreaterThanOrEqual(before.triggersMet);
        expect(after.triggersMet).toBe(new Set([...answers.triggers, one]).size);
        expect(after.specialistLikely).toBe(after.triggersMet >= 2);
      }),
    );
  });

  it("the order of answers, and saying one twice, never matter", () => {
    const shuffled = anyAnswers.chain((answers) =>
      fc.shuffledSubarray([...answers.triggers], { minLength: answers.triggers.length }).map((again) => ({
        answers,
        again: { ...answers, triggers: [...again, ...again] },
      })),
    );
    fc.assert(
      fc.property(shuffled, ({ answers, again }) => {
        expect(triage(again, rules)).toEqual(triage(answers, rules));
      }),
    );
  });
});

describe("another title than the answers point to", () => {
  it("takes a reason, unless the difficulty alone points to it", () => {
    expect(needsReason("backend-engineer", "api-engineer", "connections")).toBe(true);
    expect(needsReason("api-engineer", "api-engineer", "connections")).toBe(false);
    expect(needsReason("api-engineer", "integration-developer", "connections")).toBe(false);
    expect(needsReason("backend-engineer", null, null)).toBe(false);
  });
});
