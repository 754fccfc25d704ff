import { expect, test } from "vitest";
import { contradictionToAsk } from "../../../../shared/domain/claims/to-ask.ts";

const said = (answer: "confirmed" | "contradicted" | "cannot-say", referee: string, said: string) => ({
  answer,
  referee,
  said,
});

test("a contradiction is to be asked about until the candidate said something after it", () => {
  const lead = said("contradicted", "lead", "2026-03-10T06:20:00.000Z");
  expect(contradictionToAsk([lead], [])).toBe(lead);
  expect(contradictionToAsk([lead], ["2026-03-09T00:00:00.000Z"])).toBe(lead);
  expect(contradictionToAsk([lead], ["2026-03-11T00:00:00.000Z"])).toBeUndefined();
});

test("a later contradiction of somebody else asks again; one that was taken back does not", () => {
  const lead = said("contradicted", "lead", "2026-03-10T06:20:00.000Z");
  const peer = said("contradicted", "peer", "2026-03-12T06:20:00.000Z");
  expect(contradictionToAsk([lead, peer], ["2026-03-11T00:00:00.000Z"])).toBe(peer);
  expect(contradictionToAsk([lead, said("confirmed", "lead", "2026-03-12T06:20:00.000Z")], [])).toBeUndefined();
  expect(contradictionToAsk([lead, said("cannot-say", "lead", "2026-03-12T06:20:00.000Z")], [])).toBe(lead);
  expect(contradictionToAsk([], [])).toBeUndefined();
});
