import { describe, expect, it } from "vitest";
import { findLeaks } from "../../../../shared/domain/leaks/find.ts";
import { identifiersFor } from "../../../../shared/domain/leaks/identifiers.ts";
import { employer, identities, person } from "./people.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";
const identifiers = identifiersFor(
  "blind",
  identities({
    people: [...letters].map((letter) => person(`Tamsin${letter}o Okafor${letter}e-Reyes`, { phone: "0491 570 156" })),
    employers: [...letters].flatMap((one) =>
      [..."abcdefg"].map((two) => employer(`Quillan${one}${two} Works Pty Ltd`, "a maker")),
    ),
  }),
);

describe("the time that the search takes", () => {
  it("stays a small multiple of the text's length, for texts made to be slow", () => {
    const slow = ["a", "a@", "A ", "'", "\u0301", "0", "-\n", "赵", "www.", "(", "ال", "she ", "Okaforae-"];
    for (const part of slow) {
      const text = part.repeat(Math.ceil(20_000 / part.length));
      const started = performance.now();
      findLeaks([{ path: "p", text, exact: false, person: null }], identifiers);
      expect(performance.now() - started, part).toBeLessThan(3_000);
    }
  });

  it("lets 5,000 texts and 1,000 identifiers through in seconds", () => {
    expect(identifiers.length).toBeGreaterThan(900);
    const text =
      "Merchant payments at Quillanab Works: her design, two point-of-sale vendors, one internal team. ".repeat(3);
    const texts = Array.from({ length: 5_000 }, (_, at) => ({ path: `${at}`, text, exact: false, person: null }));
    const started = performance.now();
    expect(findLeaks(texts, identifiers)).toHaveLength(30_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
