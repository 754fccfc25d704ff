import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";

const set = { figure: "day.senior.from", value: 960, source: "Our own placements", asOf: "2026-11" };

test("a figure that a person sets counts everywhere, is undone by name, and keeps its history", () => {
  const { ask } = newApp();
  expect(ask("rates.setFigure", set)).toMatchObject({
    value: 960,
    shipped: 950,
    source: { words: "Our own placements", asOf: "2026-11" },
    indicative: "Indicative. Experts set their own rates.",
  });
  const senior = () => ask("rates.guide", { level: "senior" }).band?.from;
  expect(senior()).toBe(960);
  expect(ask("rates.guide", {}).edges).toContain("A$960 is where mid ends and senior starts; we read it as senior.");
  expect(ask("playbook.get", {}).bands[0]?.to).toBe(960);
  expect(ask("history.undo", {})).toEqual({ words: "Set “Senior starts at” to A$960 a day" });
  expect(senior()).toBe(950);
  ask("history.redo", {});
  ask("rates.setFigure", { ...set, value: 970 });
  ask("rates.resetFigure", { figure: set.figure });
  expect(senior()).toBe(950);
  expect(ask("rates.figureHistory", { figure: set.figure }).map(({ words, kind }) => `${kind}: ${words}`)).toEqual([
    "do: Set “Senior starts at” back to A$950 a day",
    "do: Set “Senior starts at” to A$970 a day",
    "redo: Set “Senior starts at” to A$960 a day",
    "undo: Set “Senior starts at” to A$960 a day",
    "do: Set “Senior starts at” to A$960 a day",
  ]);
});

test("what can’t be is refused at its member, and nothing is kept", () => {
  const { ask, dispatch } = newApp();
  expect(dispatch("rates.setFigure", { ...set, value: 700 })).toMatchObject({
    error: { code: "refused", field: "/value" },
  });
  for (const [figure, value, places] of [
    ["payroll.VIC.from", 1e-9, "three"],
    ["super", 11.4646965519663, "three"],
    ["fractional.days.from", 1.3333333, "two"],
  ] as const)
    expect(dispatch("rates.setFigure", { ...set, figure, value })).toMatchObject({
      error: { code: "refused", message: expect.stringContaining(`takes ${places} places`), field: "/value" },
    });
  expect(dispatch("rates.setFigure", { ...set, figure: "day.junior.from" })).toMatchObject({
    error: { code: "not-found", field: "/figure" },
  });
  expect(dispatch("rates.resetFigure", { figure: set.figure })).toMatchObject({ error: { code: "refused" } });
  expect(ask("rates.figureHistory", { figure: set.figure })).toEqual([]);
  expect(ask("rates.figures", {}).every(({ row }) => row === null)).toBe(true);
});

test("a comparison counts the state’s holidays and tax, and names each figure that it used", () => {
  const { ask } = newApp();
  const found = ask("rates.compare", { centsPerDay: 105_000, state: "VIC", hiringCents: 2_000_000, rampWeeks: 8 });
  // Ten weekdays off in Victoria in 2026, since Anzac Day is a Saturday.
  expect(found).toMatchObject({ baseCents: 11_700_000, workedDays: 220, cheaperFrom: 6 });
  expect(found.figures.map(({ id }) => id)).toEqual([
    "permanent.average",
    "super",
    "leave.annual",
    "leave.personal",
    "payroll.VIC.threshold",
    "payroll.VIC.from",
    "payroll.VIC.to",
  ]);
  const unknown = ask("rates.compare", { centsPerDay: 105_000 });
  expect(unknown.payrollTaxCents).toEqual({ from: 0, to: 0 });
  expect(unknown.notes).toContain("The client’s state isn’t known, so no payroll tax is counted.");
  const years = [{ state: "VIC", payrollTax: false } as const, { state: "SA" } as const].map(
    (more) => ask("rates.compare", { centsPerDay: 105_000, ...more }).payrollTaxCents,
  );
  expect(years).toEqual([
    { from: 0, to: 0 },
    { from: 0, to: 648_648 },
  ]);
});

test("the guide converts a fractional budget and says what a band comes to by the month", () => {
  const { ask } = newApp();
  const budget = { fromCents: 900_000, toCents: 1_000_000, per: "month" } as const;
  expect(ask("rates.guide", { level: "mid", daysPerWeek: 2, domain: "government", budget })).toMatchObject({
    fractional: {
      words: [
        "About A$6,500 a month for 2 days a week, under the fractional guide, which starts at A$8,000.",
        "About A$8,233 a month for 2 days a week, inside the fractional guide.",
      ],
    },
    budget: { from: 1038, to: 1154, words: "Their budget straddles senior and lead or specialist." },
    top: "Government, banking and other regulated work sits at the top of the lead band.",
  });
});
