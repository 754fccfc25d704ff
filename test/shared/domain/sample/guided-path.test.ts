import { expect, test } from "vitest";
import { type GuideFacts, guideSteps, isDone } from "../../../../shared/domain/sample/guided-path.ts";

const nothing: GuideFacts = {
  calls: 0,
  scored: false,
  place: null,
  lines: 3,
  reasons: 0,
  versions: 0,
  sent: false,
};
const done = (facts: Partial<GuideFacts>) => guideSteps.filter((step) => isDone(step, { ...nothing, ...facts }));

test("nothing is ticked before anything was done, and everything once all of it was", () => {
  expect(done({})).toEqual([]);
  expect(done({ calls: 1, scored: true, place: 2, lines: 4, reasons: 3, versions: 1, sent: true })).toEqual(guideSteps);
});

test("whoever was added stands last; any other place counts as an order", () => {
  expect(done({ place: 4, lines: 4 })).toEqual(["add"]);
  expect(done({ place: 1, lines: 4 })).toEqual(["add", "order"]);
});
