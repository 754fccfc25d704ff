import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlaybook } from "../../../../main/app/read-playbook.ts";
import { playbookSchema } from "../../../../shared/domain/playbook/playbook.ts";
import { figureWords } from "../../../../shared/domain/rates/figure-words.ts";
import { type FigureEdit, figureProblem, figuresOf, withFigures } from "../../../../shared/domain/rates/figures.ts";

const folder = fileURLToPath(new URL("../../../../resources/playbooks/api-engineer", import.meta.url));
const playbook = readPlaybook(folder);
const figures = figuresOf(playbook, []);
const edit = (id: string, value: number | null): FigureEdit => ({ id, value, source: "Our own year", asOf: "2026-11" });

describe("the figures of rates and law", () => {
  it("each have a name of their own, a source, a date and “indicative”", () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const { source, indicative, value, shipped } of figures) {
      expect(source.words).not.toBe("");
      expect(source.asOf).toMatch(/^\d{4}/u);
      expect(indicative).toMatch(/^Indicative\b/u);
      expect(value).toBe(shipped);
    }
    expect(figures.filter(({ group }) => group === "Payroll tax")).toHaveLength(8 * 3);
  });

  it("are said in their unit", () => {
    const words = new Map(figures.map((figure) => [figure.id, figureWords(figure)]));
    expect(["day.senior.from", "fractional.to", "permanent.average", "super"].map((id) => words.get(id))).toEqual([
      "A$950 a day",
      "A$17,000 a month",
      "A$117,000 a year",
      "12 %",
    ]);
    expect(["years.senior.from", "fractional.days.from", "leave.annual"].map((id) => words.get(id))).toEqual([
      "6 years",
      "2 days a week",
      "20 days a year",
    ]);
  });

  it("are put in their places: an edge moves both bands, super moves the average with it", () => {
    const changed = withFigures(playbook, [
      edit("day.senior.from", 960),
      edit("years.senior.from", 7),
      edit("super", 13),
    ]);
    expect(changed.rates.bands.slice(0, 2)).toMatchObject([
      { from: 750, to: 960, years: { from: 3, to: 7 } },
      { from: 960, to: 1150, years: { from: 7, to: 10 } },
    ]);
    expect(changed.australia.super.percent).toBe(13);
    expect(changed.rates.permanent).toMatchObject({ superPercent: 13, averageWithSuper: 132_210 });
    expect(playbook.rates.bands[0]?.to).toBe(950);
    expect(withFigures(playbook, [edit("day.senior.from", null), edit("gone", 1)]).rates).toEqual(playbook.rates);
  });

  it("carry the source and date of whoever set them, and what was shipped", () => {
    const changed = figuresOf(playbook, [edit("day.senior.from", 960)]).find(({ id }) => id === "day.senior.from");
    expect(changed).toMatchObject({
      value: 960,
      shipped: 950,
      source: { words: "Our own year", asOf: "2026-11" },
      indicative: playbook.rates.indicative,
    });
  });

  it("can’t turn a range round or change their kind", () => {
    expect(figureProblem(playbook, [], edit("day.senior.from", 700))).toBe(
      "“Senior starts at” can’t be 700: a range beside it would end before it starts.",
    );
    expect(figureProblem(playbook, [edit("day.mid.from", 600)], edit("day.senior.from", 700))).toBeNull();
    expect(figureProblem(playbook, [], edit("day.mid.from", 750.5))).toBe("“Mid starts at” takes whole dollars.");
    expect(figureProblem(playbook, [], edit("gst", 101))).toContain("between 0 and 100");
    expect(figureProblem(playbook, [], edit("leave.annual", 1.5))).toContain("whole number");
    expect(figureProblem(playbook, [], edit("fractional.days.to", 8))).toContain("7 days");
  });

  it("leave a playbook that its schema takes, whatever is set without a problem", () => {
    const change = fc.tuple(fc.constantFrom(...figures.map(({ id }) => id)), fc.integer({ min: 0, max: 2_000 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (wanted) => {
        const kept: FigureEdit[] = [];
        for (const [id, value] of wanted) {
          const others = kept.filter((one) => one.id !== id);
          if (figureProblem(playbook, others, edit(id, value)) === null)
            kept.splice(0, kept.length, ...others, edit(id, value));
        }
        expect(playbookSchema.safeParse(withFigures(playbook, kept)).error).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
