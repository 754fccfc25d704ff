import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckedClaim, isCovered, needStanding } from "../../../../shared/domain/claims/need-standing.ts";
import type { SpokenAnswer } from "../../../../shared/domain/claims/standing.ts";
import type { AnswerValue, Relationship } from "../../../../shared/domain/exports/facts.ts";

const said = (
  answer: AnswerValue,
  relationship: Relationship = "engineering-lead",
  referee = `${answer} ${relationship}`,
): SpokenAnswer => ({ answer, relationship, referee });
const claim = (...answers: SpokenAnswer[]): CheckedClaim => ({ needs: ["payments"], answers });
const standing = (...claims: CheckedClaim[]) => needStanding("payments", claims).standing;
const who = (...claims: CheckedClaim[]) => needStanding("payments", claims).who;

describe("a person against a need", () => {
  it("is not claimed when no claim speaks to the need", () => {
    expect(needStanding("payments", [])).toEqual({ standing: null, who: "Not claimed" });
    expect(needStanding("events", [claim(said("confirmed"))])).toEqual({ standing: null, who: "Not claimed" });
  });

  it("takes the best of several claims", () => {
    expect(standing(claim(), claim(said("cannot-say")))).toBe("cannot-say");
    expect(standing(claim(said("partly")), claim(said("cannot-say")))).toBe("partly");
    expect(standing(claim(said("partly")), claim(said("confirmed")))).toBe("confirmed");
    expect(standing(claim(), claim(said("confirmed")))).toBe("confirmed");
  });

  it("never lets a contradiction be outshone", () => {
    expect(standing(claim(said("contradicted")), claim(said("confirmed")))).toBe("disputed");
    expect(standing(claim(said("contradicted")), claim(said("partly")))).toBe("disputed");
    expect(standing(claim(said("contradicted"), said("confirmed")), claim(said("confirmed")))).toBe("disputed");
    expect(standing(claim(said("contradicted")), claim(), claim(said("cannot-say")))).toBe("contradicted");
  });

  it("says who confirmed", () => {
    expect(who(claim(said("confirmed")))).toBe("Engineering lead");
    expect(who(claim(said("confirmed", "peer")))).toBe("Peer");
    expect(who(claim(said("confirmed", "engineering-lead", "a"), said("confirmed", "engineering-lead", "b")))).toBe(
      "Two leads",
    );
    expect(who(claim(said("confirmed", "peer")), claim(said("confirmed")))).toBe("Engineering lead and peer");
    expect(who(claim(said("confirmed", "client")), claim(said("confirmed", "other")))).toBe(
      "Client and another referee",
    );
  });

  it("counts a referee once, and only those who confirmed", () => {
    const lead = said("confirmed", "engineering-lead", "Ingrid");
    expect(who(claim(lead), claim(lead))).toBe("Engineering lead");
    expect(who(claim(lead, said("cannot-say", "peer")))).toBe("Engineering lead");
  });

  it("says the standing where nobody confirmed", () => {
    expect(who(claim(said("partly")))).toBe("Partly");
    expect(who(claim())).toBe("Not checked");
    expect(who(claim(said("cannot-say")))).toBe("Can’t say");
    expect(who(claim(said("contradicted")))).toBe("Contradicted");
  });

  it("is never both covered and contradicted, and always has words", () => {
    const answers = fc.array(
      fc.record({
        answer: fc.constantFrom<AnswerValue[]>("confirmed", "partly", "contradicted", "cannot-say"),
        relationship: fc.constantFrom<Relationship[]>("engineering-lead", "peer", "client", "other"),
        referee: fc.constantFrom("a", "b", "c"),
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ needs: fc.subarray(["payments", "events"]), answers })), (claims) => {
        const cell = needStanding("payments", claims);
        expect(isCovered(cell) && cell.standing === "contradicted").toBe(false);
        expect(cell.who).not.toBe("");
        expect(cell.standing === null).toBe(claims.every(({ needs }) => !needs.includes("payments")));
      }),
    );
  });
});
