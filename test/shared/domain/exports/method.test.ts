import { expect, test } from "vitest";
import { assemble } from "../../../../shared/domain/exports/assemble.ts";
import type { ExportFacts, PersonFacts, Variant } from "../../../../shared/domain/exports/facts.ts";
import { exportFacts, person, reference } from "../../../helpers/export-facts.ts";

const method = (facts: ExportFacts, variant: Variant = "named"): string =>
  assemble(facts, variant, (_path, text) => text)
    .method.flatMap(({ paragraphs }) => paragraphs)
    .join("\n");
const one = (changes: Partial<PersonFacts>) => method(exportFacts({ people: [person(changes)] }));

test("one rater is said to be one", () => {
  expect(one({})).toContain("Rated by one person, Kit Rowan.");
  expect(one({ raters: 2 })).toContain("Everyone was rated by two people.");
  expect(one({ raters: 0 })).toContain("Nobody on this list has been rated yet.");
});

test("raters are told apart when they differ", () => {
  const people = [person(), person({ id: "b", name: "Dev Chandrapillai", raters: 2 })];
  const words = method(exportFacts({ people }));
  expect(words).toContain("Tamsin Okafor-Reyes: rated by one person.");
  expect(words).toContain("Dev Chandrapillai: rated by two people.");
});

test("no interview and no reference call are said, never covered up", () => {
  expect(one({ interviews: [] })).toContain("Nobody on this list was interviewed for it.");
  expect(one({ references: [] })).toContain("No reference call was held for anybody on this list.");
  const people = [person(), person({ id: "b", name: "Dev Chandrapillai", interviews: [], references: [] })];
  expect(method(exportFacts({ people }), "blind")).toContain("Not interviewed: Person B.");
  expect(method(exportFacts({ people }), "blind")).toContain("No reference call was held for Person B.");
});

test("calls are counted, with how identity was confirmed and for how many it was not", () => {
  const references = [
    reference(),
    reference({ id: "r2", at: "2026-03-12T01:00:00.000Z", identity: "work-email" }),
    reference({ id: "r3", identity: "not-confirmed" }),
  ];
  const words = one({ references });
  expect(words).toContain("Three reference calls, 11 Mar to 12 Mar.");
  expect(words).toContain(
    "Who the referees are was confirmed through the employer’s switchboard (one) and by a work email address (one). For one it was not confirmed.",
  );
});

test("a referee who declined is no reference call", () => {
  for (const permission of [null, "no"] as const) {
    const declined = reference({ id: "r2", permission, items: [] });
    expect(one({ references: [declined] })).toContain("No reference call was held");
    expect(one({ references: [reference(), declined] })).toContain("One reference call, 11 Mar.");
  }
});

test("a name written from the right is followed by a word, so that the minutes after it stay after it", () => {
  expect(one({ name: "ليلى حداد" })).toMatch(/^ليلى حداد, for \d+ minutes on /mu);
});

test("how rates are drawn is told only where there are rates, and of months only where one is by the month", () => {
  expect(one({ rate: null })).not.toContain("indicative");
  expect(one({})).not.toContain("monthly");
  const rate = { cents: 1_200_000, per: "month", daysPerWeek: 2.5, gst: "excluded", confirmedAt: null } as const;
  expect(one({ rate })).toContain("A monthly rate is drawn by the day");
});

test("the guide's sentence and the date stand there", () => {
  expect(one({})).toContain("Guide rates are indicative only.");
  expect(one({})).toContain("12 March 2026");
});
