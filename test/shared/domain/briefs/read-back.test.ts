import { expect, test } from "vitest";
import { notTalkedAbout, readBack } from "../../../../shared/domain/briefs/read-back.ts";
import { silent, talkative } from "./told.ts";

const names = {
  triggers: new Map([
    ["gone-wrong", "An integration gone wrong"],
    ["design-build", "APIs designed and built"],
  ]),
  specialisations: new Map([["system-integration", "System integration"]]),
};

test("a full brief is read back in plain sentences, in the order of the page", () => {
  expect(readBack(talkative, names).map(({ words }) => words)).toEqual([
    "Rosalind Achterberg, Head of Engineering, for Banksia Mutual.",
    "In your words: “Card settlements stop matching.”",
    "The hard part: connections between systems.",
    "They’ll write the code themselves.",
    "Tried so far: Two contractors patched it.",
    "You ring because of: an integration gone wrong and APIs designed and built.",
    "They should be strong in: system integration.",
    "It touches: Stripe (payments, brittle), The ledger and Dynamics (CRM, working).",
    "The stack: .NET and Java, REST, on Azure API Management.",
    "The setting: banking, regulated, hybrid, 2 days a week on site, Melbourne VIC, no clearance needed.",
    "Senior level, contract, 6 months, from 11 January 2027, 5 days a week.",
    "The budget is A$1,000 to A$1,200 a day, plus GST.",
    "The CTO decides.",
    "Interviews: Two, then an offer.",
    "They must have: Payment provider integration.",
    "It would be nice to have: Mutual lender.",
    "What would rule somebody out: No work visa.",
  ]);
  expect(notTalkedAbout(talkative)).toBeNull();
});

test("what nobody said is left out, and named once as not talked about", () => {
  expect(readBack(silent, names)).toEqual([]);
  expect(readBack({ ...silent, organisation: "Quoll Freight", months: 1 }, names)).toEqual([
    { field: "organisation", words: "This is for Quoll Freight." },
    { field: "engagement", words: "1 month." },
  ]);
  expect(notTalkedAbout({ ...talkative, systems: [], needs: [] })).toBe(
    "We haven’t talked about systems and needs yet.",
  );
});

test("an answer of no is an answer, and a code without a name is said as it is", () => {
  const told = { ...silent, handsOn: false, regulated: false, apiStyle: "advise", triggers: ["unheard-of"] };
  expect(readBack(told, names).map(({ words }) => words)).toEqual([
    "They won’t write much code themselves.",
    "You ring because of: unheard-of.",
    "The stack: API style for the engineer to advise.",
    "The setting: not regulated.",
  ]);
});
