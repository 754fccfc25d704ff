import fc from "fast-check";
import { expect, test } from "vitest";
import { evidenceProblems } from "../../../../shared/domain/shortlists/evidence.ts";
import { suggestReasons, suggestWatchOuts } from "../../../../shared/domain/shortlists/suggest.ts";
import { claim, item, reference } from "../../../helpers/export-facts.ts";

const needs = [
  { id: "provider", weight: "must" as const },
  { id: "mutual", weight: "nice" as const },
];
const score = (
  criterion: "C1" | "C2" | "C3" | "C6",
  value: number,
  reason = "Weighs trade-offs",
  evidence = ["n1"],
) => ({
  criterion,
  score: value,
  reason,
  evidence,
});
const referee = {
  id: "ingrid",
  name: "Ingrid Sallow",
  position: null,
  employerThen: "Sassafras Pay",
  employerNow: null,
};
const lead = { ...referee, relationship: "engineering-lead" as const };
const texts = (all: { text: string }[]) => all.map(({ text }) => text);

test("C1 leads when it is strong, then what referees confirm of the must-haves, then the rest", () => {
  const person = {
    scores: [score("C1", 4, "Ran two versions side by side"), score("C2", 5, "Owned one end to end."), score("C6", 5)],
    claims: [claim({ id: "c2", needs: ["mutual"], statement: "Seven years at a mutual" }), claim()],
    references: [reference({ referee: lead, items: [item(), item({ id: "a2", claimId: "c2" })] })],
  };
  expect(texts(suggestReasons(person, needs))).toEqual([
    "Chosen for API design judgement: Ran two versions side by side.",
    "Confirmed by the engineering lead at Sassafras Pay: Moved 61 merchants from one payment provider to another.",
    "Chosen for integration match: Owned one end to end.",
    "Confirmed by the engineering lead at Sassafras Pay: Seven years at a mutual.",
  ]);
});

test("a criterion that is merely sound is no reason, and a claim that nobody confirmed none either", () => {
  const person = {
    scores: [score("C1", 3), score("C2", 4, "Owned one", [])],
    claims: [claim({ standing: "partly" }), claim({ id: "c2", standing: "not-checked" })],
    references: [reference({ referee: lead, items: [item({ answer: "partly" })] })],
  };
  expect(suggestReasons(person, needs)).toEqual([]);
});

test("several referees are counted, and somebody who is neither lead, peer nor client is no “the”", () => {
  const said = (of: typeof lead | { relationship: "other" }, id: string) =>
    reference({ id: `r${id}`, referee: { ...lead, ...of, name: id }, items: [item({ id })] });
  const twice = { scores: [], claims: [claim()], references: [said(lead, "a1"), said(lead, "a2")] };
  expect(suggestReasons(twice, needs)).toEqual([
    {
      text: "Confirmed by two leads: Moved 61 merchants from one payment provider to another.",
      evidence: ["a1", "a2"],
    },
  ]);
  const other = { scores: [], claims: [claim()], references: [said({ relationship: "other" }, "a1")] };
  expect(suggestReasons(other, needs)[0]?.text).toMatch(/^Confirmed by another referee at Sassafras Pay: /);
});

test("what to watch for: a denied claim, then a narrowed one with its scope, then where somebody is weak", () => {
  const person = {
    scores: [score("C1", 5), score("C3", 2, "Read it, never ran it")],
    claims: [
      claim({ id: "c2", standing: "partly", statement: "Azure Service Bus topics" }),
      claim({ standing: "disputed", statement: "Owned the gateway migration" }),
    ],
    references: [
      reference({
        referee: lead,
        items: [
          item({ answer: "contradicted", scope: null }),
          item({ id: "a2", claimId: "c2", answer: "partly", scope: "Consumed topics" }),
        ],
      }),
    ],
  };
  expect(texts(suggestWatchOuts(person))).toEqual([
    "Contradicted by the engineering lead at Sassafras Pay: Owned the gateway migration.",
    "Partly confirmed by the engineering lead at Sassafras Pay: Azure Service Bus topics. Consumed topics.",
    "Stack and platform fit: Read it, never ran it.",
  ]);
});

test("whatever is suggested would be accepted as it is: it has words, and points at evidence of that person alone", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 40 });
  const standing = fc.constantFrom(
    "confirmed" as const,
    "partly" as const,
    "contradicted" as const,
    "disputed" as const,
  );
  const answer = fc.constantFrom(
    "confirmed" as const,
    "partly" as const,
    "contradicted" as const,
    "cannot-say" as const,
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ reason: words, value: fc.integer({ min: 1, max: 5 }), evidence: fc.subarray(["n1", "n2"]) }),
        { maxLength: 5 },
      ),
      fc.array(fc.record({ statement: words, standing, answer }), { maxLength: 5 }),
      (scores, claims) => {
        const person = {
          scores: scores.map(({ reason, value, evidence }) => score("C1", value, reason, evidence)),
          claims: claims.map((one, i) => claim({ id: `c${i}`, statement: one.statement, standing: one.standing })),
          references: [
            reference({
              referee: lead,
              items: claims.map((one, i) => item({ id: `a${i}`, claimId: `c${i}`, answer: one.answer })),
            }),
          ],
        };
        const known = new Set(["n1", "n2", ...claims.map((_, i) => `a${i}`)]);
        expect(evidenceProblems([...suggestReasons(person, needs), ...suggestWatchOuts(person)], known)).toEqual([]);
      },
    ),
  );
});
