import fc from "fast-check";
import { expect, test } from "vitest";
import { joined, readSentence, without } from "../../../../shared/domain/candidates/filter-sentence.ts";

const TODAY = "2026-03-10";
const asked = (typed: string) => joined(readSentence(typed, TODAY));

test("a sentence is read part by part", () => {
  expect(asked("confirmed payments gateway, C1 at least 4, free by 1 May, senior, kafka")).toEqual({
    words: "kafka",
    filter: { claim: "payments gateway", c1: 4, freeBy: "2026-05-01", level: "senior" },
  });
});

test("dates are read as people say them; one without a year is the next one", () => {
  const day = (typed: string) => asked(typed).filter.freeBy;
  expect(day("free now")).toBe(TODAY);
  expect(day("free by 2 February")).toBe("2027-02-02");
  expect(day("available by 2 Feb 2026")).toBe("2026-02-02");
  expect(day("free 2026-04-01")).toBe("2026-04-01");
  expect(asked("free by 31 February")).toEqual({ words: "free by 31 February", filter: {} });
});

test("what asks for nothing in particular is looked for as words, and of two scores the later counts", () => {
  expect(asked("Okafor-Reyes, melbourne")).toEqual({ words: "Okafor-Reyes melbourne", filter: {} });
  expect(asked("C1 3, c1 ≥5").filter).toEqual({ c1: 5 });
  expect(asked("c1 at least 6")).toEqual({ words: "c1 at least 6", filter: {} });
});

test("a part taken out leaves the others as they were", () => {
  const parts = readSentence("kafka, C1 at least 4, senior", TODAY);
  expect(without(parts, 1)).toBe("kafka, senior");
});

test("whatever is typed is read, and taking every part out leaves nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      let parts = readSentence(typed, TODAY);
      while (parts.length > 0) {
        const fewer = readSentence(without(parts, 0), TODAY);
        expect(fewer.map(({ text }) => text)).toEqual(parts.slice(1).map(({ text }) => text));
        parts = fewer;
      }
    }),
  );
});
