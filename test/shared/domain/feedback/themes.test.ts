import fc from "fast-check";
import { expect, test } from "vitest";
import { themesOf } from "../../../../shared/domain/feedback/themes.ts";
import { feedbackReasons, verdicts } from "../../../../shared/domain/feedback/verdicts.ts";

test("reasons are counted with their verdicts, the most frequent first", () => {
  expect(
    themesOf([
      { verdict: "interview", reason: "design-depth" },
      { verdict: "decline", reason: "rate" },
      { verdict: "decline", reason: null },
      { verdict: "hold", reason: "rate" },
      { verdict: "decline", reason: "rate" },
    ]),
  ).toEqual([
    {
      reason: "rate",
      count: 3,
      verdicts: [
        { verdict: "hold", count: 1 },
        { verdict: "decline", count: 2 },
      ],
    },
    { reason: "design-depth", count: 1, verdicts: [{ verdict: "interview", count: 1 }] },
  ]);
});

test("every reason that was given is in exactly one theme, however many there are", () => {
  const said = fc.record({
    verdict: fc.constantFrom(...verdicts),
    reason: fc.option(fc.constantFrom(...feedbackReasons)),
  });
  fc.assert(
    fc.property(fc.array(said), (all) => {
      const themes = themesOf(all);
      const given = all.filter(({ reason }) => reason !== null).length;
      expect(themes.reduce((sum, { count }) => sum + count, 0)).toBe(given);
      for (const { count, verdicts: by } of themes) expect(by.reduce((sum, one) => sum + one.count, 0)).toBe(count);
      expect(new Set(themes.map(({ reason }) => reason)).size).toBe(themes.length);
    }),
  );
});
