import { describe, expect, it } from "vitest";
import { answerWords, refereesWords, relationshipWords } from "../../../../shared/domain/claims/words.ts";

describe("referees in words", () => {
  it("names leads first, then clients, peers and others", () => {
    expect(refereesWords(["other", "peer", "peer", "client", "engineering-lead"])).toBe(
      "Engineering lead and client and two peers and another referee",
    );
    expect(refereesWords(["engineering-lead", "engineering-lead", "engineering-lead"])).toBe("Three leads");
    expect(refereesWords(Array.from({ length: 12 }, () => "peer" as const))).toBe("12 peers");
    expect(refereesWords([])).toBe("");
  });

  it("labels a relationship and an answer", () => {
    expect(relationshipWords("engineering-lead")).toBe("Engineering lead");
    expect(answerWords["cannot-say"]).toBe("Can’t say");
  });
});
