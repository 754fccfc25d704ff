import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyHeld, packHeld, unpackHeld } from "../../../../shared/domain/interviews/held-line.ts";

const line = fc.record({
  stampMs: fc.nat(),
  criterion: fc.constantFrom("C1" as const, "C4" as const, null),
  text: fc.string(),
  quote: fc.boolean(),
  followUp: fc.boolean(),
  claim: fc.option(fc.string()),
});
const held = fc.record({
  words: fc.string(),
  stampMs: fc.option(fc.nat()),
  claim: fc.option(fc.record({ id: fc.string(), words: fc.string() })),
  editing: fc.option(fc.record({ id: fc.string(), stampMs: fc.nat(), words: fc.string() })),
  unkept: fc.array(line),
});

test("whatever a note box holds comes back from disk as it was", () => {
  fc.assert(
    fc.property(held, (box) => {
      const disk = packHeld(box);
      if (disk === "") expect(box).toMatchObject({ words: "", claim: null, editing: null, unkept: [] });
      else expect(unpackHeld(disk)).toEqual(box);
    }),
  );
});

test("words of another shape on disk are taken as typed", () => {
  expect(unpackHeld("Half a line")).toEqual({ ...emptyHeld, words: "Half a line" });
  expect(unpackHeld("[1]")).toEqual({ ...emptyHeld, words: "[1]" });
  expect(unpackHeld("")).toEqual(emptyHeld);
});
