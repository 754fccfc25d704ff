import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerProblem, ringProblem } from "../../../../shared/domain/references/consent.ts";

const at = "2026-03-11T06:00:00.000Z";

describe("consent on a reference call", () => {
  it("must come from the candidate by the time of the call", () => {
    expect(ringProblem({ at, candidateConsentAt: at, openingConsent: null })).toBeNull();
    expect(ringProblem({ at, candidateConsentAt: null, openingConsent: null })?.field).toBe("candidateConsentAt");
    expect(ringProblem({ at, candidateConsentAt: "2026-03-11T06:00:00.001Z", openingConsent: true })?.message).toBe(
      "The candidate agreed to this call only after it was made.",
    );
  });

  it("must come from the referee before any answer is kept", () => {
    const consent = { at, candidateConsentAt: "2026-03-10T06:00:00.000Z" };
    expect(answerProblem({ ...consent, openingConsent: true })).toBeNull();
    expect(answerProblem({ ...consent, openingConsent: null })?.field).toBe("openingConsent");
    expect(answerProblem({ ...consent, openingConsent: false })?.message).toContain("declined");
    expect(answerProblem({ at, candidateConsentAt: null, openingConsent: true })?.field).toBe("candidateConsentAt");
  });

  it("lets answers in only when both agreed in time", () => {
    const moment = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.option(moment), fc.option(fc.boolean()), (call, given, openingConsent) => {
        const problem = answerProblem({
          at: call.toISOString(),
          candidateConsentAt: given?.toISOString() ?? null,
          openingConsent,
        });
        expect(problem === null).toBe(given !== null && given <= call && openingConsent === true);
      }),
    );
  });
});
