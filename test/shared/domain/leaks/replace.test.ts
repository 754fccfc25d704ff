import { describe, expect, it } from "vitest";
import { applyReplacements } from "../../../../shared/domain/leaks/replace.ts";

describe("applying replacements", () => {
  it("puts each in its place, whatever the order given", () => {
    const leaks = [
      { start: 10, end: 13, replacement: "a health fund" },
      { start: 0, end: 6, replacement: "Person A" },
    ];
    expect(applyReplacements("Tamsin at YHF, 2022", leaks)).toBe("Person A at a health fund, 2022");
  });

  it("leaves a text without leaks as it is", () => {
    expect(applyReplacements("Nothing here", [])).toBe("Nothing here");
  });
});
