import fc from "fast-check";
import { expect, test } from "vitest";
import { claimsToAsk } from "../../../../shared/domain/references/questions.ts";

const claim = (statement: string, employer: string | null = null, weight: "must" | "nice" | null = null) => ({
  kind: "integration" as const,
  statement,
  employer,
  weight,
});
const words = (claims: { statement: string }[]): string => claims.map(({ statement }) => statement).join(" ");

test("what happened where they worked together is asked, and what the brief needs; the rest waits", () => {
  const { ask, more } = claimsToAsk(
    [
      claim("a", "Currawong Savings"),
      claim("b"),
      claim("c", null, "nice"),
      claim("d", "elsewhere", "must"),
      claim("e"),
    ],
    "currawong savings",
  );
  expect(words(ask)).toBe("a c d");
  expect(words(more)).toBe("b e");
});

test("where hardly any matter, the first ones are asked all the same", () => {
  expect(words(claimsToAsk([claim("a"), claim("b", null, "must"), claim("c")], "Nowhere").ask)).toBe("a b c");
});

test("never more than eight, none lost and none asked twice", () => {
  const one = fc.record({
    kind: fc.constant("scope" as const),
    statement: fc.uuid(),
    employer: fc.constantFrom("Here", "There", null),
    weight: fc.constantFrom("must" as const, "nice" as const, null),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 40 }), (claims) => {
      const { ask, more } = claimsToAsk(claims, "Here");
      expect(ask.length).toBeLessThanOrEqual(8);
      expect(ask.length).toBeGreaterThanOrEqual(Math.min(3, claims.length));
      expect([...ask, ...more].toSorted((a, b) => claims.indexOf(a) - claims.indexOf(b))).toEqual(claims);
    }),
  );
});
