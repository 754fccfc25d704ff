import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLeaks } from "../../../../shared/domain/leaks/find.ts";
import { identifiersFor } from "../../../../shared/domain/leaks/identifiers.ts";
import { applyReplacements } from "../../../../shared/domain/leaks/replace.ts";
import { employer, identities, person } from "./people.ts";

/** Labels, states and names chosen to give one another away. */
const known = identities({
  people: [
    person("An Employer", { code: "Person A", city: "ACT", state: "ACT" }),
    person("Will Person", { code: "Person B", city: "Victoria", state: "Victoria" }),
    person("Grace They", { code: null, handles: ["removed"], projects: ["A project", "Contact"] }),
    person("Mei-Lin Hartley-Zhao", { code: "Person D", email: "mei@example.com", phone: "0491 570 156" }),
    person("赵美琳", { code: "Person E" }),
  ],
  employers: [
    employer("Kestrel Freight", "a Wirrah customer", { products: ["Product"] }),
    employer("Wirrah Lines", "a line that Kestrel uses"),
    employer("A National Bank", "a national bank"),
  ],
  referees: [{ name: "Lead Engineering", label: "the engineering lead", email: null, phone: null, permission: "no" }],
  briefCity: "Perth",
});

const words = fc.constantFrom(
  "An",
  "Employer",
  "Person",
  "A",
  "B",
  "Will",
  "will",
  "Grace",
  "They",
  "they",
  "she",
  "He",
  "is",
  "was",
  "owns",
  "her",
  "his",
  "Mr",
  "Miss",
  "ms",
  "the",
  "a",
  "Kestrel",
  "Freight",
  "Wirrah",
  "Lines",
  "customer",
  "ACT",
  "Victoria",
  "removed",
  "Contact",
  "project",
  "Product",
  "Mei",
  "Lin",
  "mei@example.com",
  "0491 570 156",
  "Hartley-",
  "Zhao",
  "赵美",
  "琳",
  "Lead",
  "Engineering",
  "lead",
  "national",
  "bank",
  "M.L.H.Z.",
  "’s",
  "M",
  "…",
);
const between = fc.constantFrom(" ", " ", " ", ", ", ". ", "\n", "-", "", "'s ", " (", ") ", "/", "\u00ad", "@");
const texts = fc
  .array(fc.tuple(words, between), { maxLength: 12 })
  .map((pairs) => pairs.map(([word, gap]) => word + gap).join(""));

describe("the suggested words", () => {
  for (const variant of ["blind", "named"] as const) {
    const identifiers = identifiersFor(variant, known);
    it(`leave nothing to find in the ${variant} document, whatever the text`, () => {
      fc.assert(
        fc.property(texts, fc.boolean(), fc.constantFrom(null, "An Employer", "Will Person"), (text, exact, about) => {
          const leaks = findLeaks([{ path: "p", text, exact, person: about }], identifiers);
          const once = applyReplacements(text, leaks);
          expect(findLeaks([{ path: "p", text: once, exact, person: about }], identifiers)).toEqual([]);
        }),
        { numRuns: 1_500 },
      );
    });

    it(`of the ${variant} document name places in order that never overlap`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          let end = 0;
          for (const leak of findLeaks([{ path: "p", text, exact: false, person: null }], identifiers)) {
            expect(leak.start).toBeGreaterThanOrEqual(end);
            expect(leak.end).toBeGreaterThan(leak.start);
            expect(leak.found).toBe(text.slice(leak.start, leak.end));
            end = leak.end;
          }
        }),
      );
    });
  }
});
