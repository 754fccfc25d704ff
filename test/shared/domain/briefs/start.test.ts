import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  missingToStart,
  missingWords,
  mostMustHaves,
  type StartFacts,
} from "../../../../shared/domain/briefs/start.ts";

const whole: StartFacts = {
  organisation: "Banksia Mutual",
  contactName: "Rosalind Achterberg",
  words: "Two or three nights a week our settlements stop matching.",
  difficulty: "connections",
};

describe("starting the clock", () => {
  it("needs organisation, contact, their words and where the difficulty sits", () => {
    expect(missingToStart(whole)).toEqual([]);
    expect(missingWords([])).toBeNull();
    const missing = missingToStart({ organisation: null, contactName: " ", words: "", difficulty: null });
    expect(missing.map(({ field }) => field)).toEqual(["organisation", "contactName", "words", "difficulty"]);
    expect(missing[1]?.words).toBe("Contact name: who rang?");
    expect(missingWords(missing)).toBe("4 things to fill before the clock can start");
    expect(missingWords(missing.slice(1, 2))).toBe("1 thing to fill before the clock can start");
    expect(mostMustHaves).toBe(5);
  });

  it("names exactly what is blank", () => {
    const maybe = fc.option(fc.string());
    const facts = fc.record({ organisation: maybe, contactName: maybe, words: maybe, difficulty: maybe });
    fc.assert(
      fc.property(facts, (brief) => {
        const blank = Object.values(brief).filter((value) => (value ?? "").trim() === "").length;
        expect(missingToStart(brief)).toHaveLength(blank);
      }),
    );
  });
});
