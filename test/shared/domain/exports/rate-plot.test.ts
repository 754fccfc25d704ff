import { expect, test } from "vitest";
import { assemble } from "../../../../shared/domain/exports/assemble.ts";
import type { ExportFacts } from "../../../../shared/domain/exports/facts.ts";
import { exportFacts, person } from "../../../helpers/export-facts.ts";

const plot = (facts: ExportFacts) => assemble(facts, "named", (_path, text) => text).rates;
const monthly = { cents: 1_240_000, per: "month", daysPerWeek: 2.5, gst: "included", confirmedAt: null } as const;

test("a monthly rate with GST is drawn by the day without it, and its label says both", () => {
  const facts = exportFacts({ people: [person({ rate: monthly })] });
  expect(plot(facts)?.people).toEqual([
    {
      name: "Tamsin",
      perDay: 1041,
      label: "A$12,400 a month for 2.5 days a week, GST included; about A$1,041 a day without GST",
    },
  ]);
  expect(plot(facts)?.budget?.label).toBe("Budget as told, A$1,000–1,200 a day, plus GST");
});

test("the alternative text tells all that is drawn, and who is not", () => {
  const facts = exportFacts({ people: [person(), person({ id: "b", name: "Dev Chandrapillai", rate: null })] });
  expect(plot(facts)?.alt).toBe(
    "Day rates in Australian dollars without GST: Tamsin A$1,120 a day; no day rate known for Dev; Budget as told, A$1,000–1,200 a day, " +
      "drawn from A$1,000 to A$1,200 a day; guide bands Mid A$750 to A$950, Senior A$950 to A$1,150 and Lead or specialist A$1,150 to A$1,300.",
  );
});

test("nothing is drawn when nobody's rate is known", () => {
  expect(plot(exportFacts({ people: [person({ rate: null })] }))).toBeNull();
});

test("the strip of a person tells the day rate behind a monthly one", () => {
  const facts = exportFacts({ people: [person({ rate: { ...monthly, gst: "excluded" } })] });
  const [found] = assemble(facts, "named", (_path, text) => text).people;
  expect(found?.facts.find(({ label }) => label === "Day rate")?.value).toBe(
    "A$12,400 a month for 2.5 days a week, about A$1,145 a day, in budget",
  );
});
