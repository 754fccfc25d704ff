import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namedDays } from "../../../../main/documents/named-days.ts";
import { factsIn } from "../../../../shared/domain/intake/find.ts";
import { found, intakeTexts, score, TODAY, terms } from "../../../helpers/intake-texts.ts";

const read = (text: string) => factsIn(text, { terms, days: (words) => namedDays(words, TODAY), today: TODAY });
const inWords = ({ field, value }: { field: string; value: unknown }): string => `${field} ${JSON.stringify(value)}`;

describe("finding facts for a brief in a text", () => {
  it.each(intakeTexts("texts"))("finds in $name what it states and nothing else", ({ text, facts }) => {
    expect(found(text).map(inWords).sort()).toEqual(facts.map(inWords).sort());
  });

  it("reads texts that were written before its rules were read, for which they were mended once since", () => {
    expect(score(intakeTexts("held-out"))).toEqual({ right: 62, wrong: [], missed: [] });
  });

  it("knows what people added to the vocabulary, by its id and other names", () => {
    const kept = { id: "0192", name: "Camunda", aliases: ["Zeebe"] };
    const at = { terms: [{ ...kept, kind: "platform" as const }], days: () => [], today: TODAY };
    expect(factsIn("We run Zeebe here.", at).map(inWords)).toEqual(['platforms "Camunda"']);
    const stack = { terms: [{ ...kept, kind: "stack" as const }], days: () => [], today: TODAY };
    expect(factsIn("We run Zeebe here.", stack).map(inWords)).toEqual(['languages "Camunda"']);
  });

  it("finds nothing where the vocabulary is empty", () => {
    expect(factsIn("Java and Kafka in banking", { terms: [], days: () => [], today: TODAY })).toEqual([]);
  });
});

describe("whatever the text", () => {
  const unit = fc.constantFrom(
    "an hour",
    "/hr",
    "per hour",
    "p.h.",
    "hourly",
    "a week",
    "per week",
    "pw",
    "a year",
    "p.a.",
    "per annum",
    "annually",
    "/year",
  );
  const sum = fc.integer({ min: 20, max: 400_000 }).map((dollars) => `$${dollars.toLocaleString("en-AU")}`);
  const around = fc.constantFrom("We pay", "Rate:", "The budget is", "Up to", "Daily standups; we pay", "Contract,");

  it("never makes a day budget or a monthly one of a sum by the hour, week or year", () => {
    fc.assert(
      fc.property(around, sum, fc.option(sum), unit, (before, from, to, per) => {
        const text = `${before} ${from}${to ? ` to ${to}` : ""} ${per} plus GST.`;
        expect(
          read(text).filter(({ field, value }) => field === "budget" && value !== null),
          text,
        ).toEqual([]);
      }),
    );
  });

  it("never makes a day budget of a monthly sum", () => {
    fc.assert(
      fc.property(
        around,
        sum,
        fc.constantFrom("a month", "per month", "/month", "monthly", "pcm"),
        (before, from, per) => {
          const budgets = read(`${before} ${from} ${per}.`).flatMap((fact) =>
            fact.field === "budget" && fact.value ? [fact.value.per] : [],
          );
          expect(budgets.filter((one) => one !== "month")).toEqual([]);
        },
      ),
    );
  });

  it("gives offsets that slice to the words, within their sentence", () => {
    const piece = fc.oneof(
      fc.constantFrom(...intakeTexts("texts").map(({ text }) => text)),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const text = pieces.join("\n");
        for (const { at, sentence } of read(text)) {
          expect(text.slice(at.start, at.end).trim()).not.toBe("");
          expect(sentence.start <= at.start && at.end <= sentence.end).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  const hostile: [string, string][] = [
    ["digits", "1"],
    ["sums without an end", "$1,111"],
    ["ranges", "1 to "],
    ["days", "2 days "],
    ["spaces", " "],
    ["labels", "Rate: \n"],
    ["full stops", "A. "],
    ["quote marks", "> > \n"],
    ["names of months", "March 1 "],
    ["words for places", "in the office remote "],
    ["words for length", "six months "],
    ["no words", "not no never "],
    ["names", "Java Kafka "],
    ["per", "$9 per "],
    ["starts", "Start 2 days 1 March. "],
    ["one long start", "start 2 days 1 March "],
  ];
  it.each(hostile)("takes time in proportion to its length for %s", (_, piece) => {
    const took = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    took(1_000);
    const [quarter, whole] = [took(25_000), took(100_000)];
    expect(whole).toBeLessThan(Math.max(3_000, quarter * 9));
  });
});
