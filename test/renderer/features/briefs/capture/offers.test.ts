import { expect, test } from "vitest";
import { untold } from "../../../../../renderer/features/briefs/capture/fields.ts";
import { taking, valueWords } from "../../../../../renderer/features/briefs/capture/offers.ts";
import type { Offer } from "../../../../../shared/domain/intake/reading.ts";

const stands = { words: "", at: { start: 0, end: 0 }, sentence: "" };
const kong: Offer = { field: "platforms", value: "Kong", ...stands };
const pay = { fromCents: 105_000, toCents: 115_000, per: "day", gst: "excluded" } as const;
const budget: Offer = { field: "budget", value: pay, ...stands };

test("an offer to a list joins what stands there, once", () => {
  expect(taking(kong, { ...untold, platforms: ["Boomi"] })).toEqual({ platforms: ["Boomi", "Kong"] });
  expect(taking(kong, { ...untold, platforms: ["Kong"] })).toBeNull();
});

test("an offer stands over another answer, and not over the same", () => {
  expect(taking(budget, untold)).toEqual({ budget: pay });
  expect(
    taking(budget, { ...untold, budget: { gst: "excluded", per: "day", toCents: 115_000, fromCents: 105_000 } }),
  ).toBeNull();
  expect(taking({ field: "months", value: 6, ...stands }, { ...untold, months: 9 })).toEqual({ months: 6 });
});

test("what fits no field can't be taken", () => {
  expect(taking({ field: "budget", value: null, why: "By the hour.", ...stands }, untold)).toBeNull();
});

test("a value reads as its field shows it", () => {
  expect(valueWords(budget)).toBe("$1,050 to $1,150 a day, plus GST");
  expect(valueWords({ field: "place", value: "on-site", ...stands })).toBe("On site");
  expect(valueWords({ field: "clearance", value: "nv1", ...stands })).toBe("NV1");
});
