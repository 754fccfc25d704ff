import { describe, expect, it } from "vitest";
import { triggers, triggersWords } from "../../../../shared/domain/briefs/triggers.ts";

describe("triggers", () => {
  it("are counted once each", () => {
    expect(triggersWords(["integrate", "gone-wrong", "integrate"], triggers.length)).toBe("2 of 6 triggers.");
    expect(triggersWords([], 1)).toBe("0 of 1 trigger.");
  });
});
