import { expect, test } from "vitest";
import { staleBefore, vettedWords } from "../../../../shared/domain/candidates/vetting.ts";

const NOW = "2026-03-10T06:20:00.000Z";

test("how long ago somebody was vetted is said in whole months that have passed", () => {
  expect(vettedWords("2025-01-09T00:00:00.000Z", NOW)).toBe("Vetted 14 months ago");
  expect(vettedWords("2026-02-10T00:00:00.000Z", NOW)).toBe("Vetted 1 month ago");
  expect(vettedWords("2026-02-11T00:00:00.000Z", NOW)).toBe("Vetted this month");
  expect(vettedWords(null, NOW)).toBeNull();
});

test("a rating is stale after twelve months", () => {
  expect(staleBefore(NOW)).toBe("2025-03-10T06:20:00.000Z");
});
