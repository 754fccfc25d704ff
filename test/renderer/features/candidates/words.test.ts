import { expect, test } from "vitest";
import { byProof, whoSaid } from "../../../../renderer/features/candidates/claim-words.ts";
import { changesIn } from "../../../../renderer/features/candidates/steps.ts";
import { dollars, freeWords, leadWords } from "../../../../renderer/features/candidates/words.ts";
import type { Claim } from "../../../../shared/contract/claims.ts";

const claim = (statement: string, standing: Claim["standing"], source: Claim["source"] = "cv"): Claim => ({
  id: "0190f000-0000-7000-8000-000000000001",
  candidate: "0190f000-0000-7000-8000-000000000002",
  kind: "scope",
  statement,
  depth: "used",
  employer: null,
  from: null,
  to: null,
  source,
  needs: [],
  standing,
  answers: [],
  replies: [],
  toAsk: null,
});

test("what was contradicted is read first, lines of a CV that nobody checked last", () => {
  const claims = [
    claim("C#", "not-checked"),
    claim("Led three", "not-checked", "interview"),
    claim("Retries", "confirmed"),
    claim("Gateway", "contradicted"),
  ];
  expect(byProof(claims).map(({ statement }) => statement)).toEqual(["Gateway", "Retries", "Led three", "C#"]);
});

test("who said so last, or where it comes from", () => {
  expect(whoSaid(claim("C#", "not-checked"), "Australia/Sydney")).toBe("Not checked. From the CV");
  const answer = {
    id: "a",
    call: "b",
    referee: "Ingrid Sallow",
    at: "2026-03-04T02:00:00.000Z",
    answer: "confirmed" as const,
    words: null,
    scope: null,
  };
  const two = { ...claim("C#", "confirmed"), answers: [{ ...answer, referee: "Pim" }, answer] };
  expect(whoSaid(two, "Australia/Sydney")).toBe("Confirmed, Ingrid Sallow and 1 more, 4 Mar");
});

test("a step tells what was and what is, in words", () => {
  expect(
    changesIn([
      { name: "rate_cents", old: 100_000, new: 112_000 },
      { name: "rate_confirmed_at", old: "2026-03-01T00:00:00.000Z", new: "2026-03-04T00:00:00.000Z" },
      { name: "also_known_as", old: "[]", new: '["Mei","Lin"]' },
      { name: "city", old: "Footscray", new: null },
      { name: "phone", old: null, new: "1" },
    ]),
  ).toEqual(["Rate: A$1,120, was A$1,000", "Also known as: Mei, Lin, was nothing", "City: nothing, was Footscray"]);
});

test("dates and sums are short where the head says the rest", () => {
  expect(freeWords("2026-03-10", "2026-03-10")).toBe("Now");
  expect(freeWords("2027-01-04", "2026-03-10")).toBe("4 Jan 2027");
  expect(freeWords(null, "2026-03-10")).toBeNull();
  expect([dollars(112_000), dollars(112_050)]).toEqual(["1,120", "1,120.50"]);
  const known = { level: "senior", headline: "payments", city: "Melbourne", state: "VIC", place: "hybrid" } as const;
  expect(leadWords(known)).toBe("Senior, payments. Melbourne VIC, hybrid");
  expect(leadWords({ ...known, headline: "Senior integrator" })).toBe("Senior integrator. Melbourne VIC, hybrid");
  expect(leadWords({ level: null, headline: null, city: null, state: null, place: "remote" })).toBe("remote");
});
