import { expect, it } from "vitest";
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

// The runner's own time limit is all that stands against a search that never ends; how fast it is, `npm run bench` says.
it.each(["a", "a@", "A ", "'", "\u0301", "0", "-\n", "赵", "www.", "(", "ال", "she ", "Okaforae-"])(
  "a text of nothing but %j comes to an end",
  (part) => {
    const text = part.repeat(Math.ceil(20_000 / part.length));
    const hits = findLeaks([{ path: "p", text, exact: false, person: null }], identifiers);
    expect(hits.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  },
);

it("finds every one of 10,000 hits in a thousand texts among a thousand identifiers", () => {
  expect(identifiers.length).toBeGreaterThan(900);
  const text = "Payments at Quillanab Works: her design. ".repeat(5);
  const texts = Array.from({ length: 1_000 }, (_, at) => ({ path: `${at}`, text, exact: false, person: null }));
  expect(findLeaks(texts, identifiers)).toHaveLength(10_000);
});
