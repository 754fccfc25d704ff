import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readPlaybook } from "../../../../main/app/read-playbook.ts";
import { type AskedClaim, askFirst, neutralQuestion } from "../../../../shared/domain/references/questions.ts";

const shipped = readPlaybook(fileURLToPath(new URL("../../../../resources/playbooks/api-engineer", import.meta.url)));
const wording = shipped.references.questions;
const claim = (change: Partial<AskedClaim> = {}): AskedClaim => ({
  kind: "integration",
  statement: "Card settlement integration",
  employer: "Currawong Savings",
  ...change,
});

describe("the question for a claim", () => {
  it("names the work and asks who did what", () => {
    expect(neutralQuestion(claim(), wording)).toBe(
      "At Currawong Savings: Tell me about “Card settlement integration”. Who built it, who looked after it, and what was their part?",
    );
    expect(
      neutralQuestion(claim({ kind: "platform", statement: ".NET in production.", employer: null }), wording),
    ).toBe("Tell me about “.NET in production”. Who set it up and ran it, and what was their part?");
  });

  it("keeps a statement whole, whatever characters it holds", () => {
    const statement = "Took $& and $1 out of {work}, 支払い";
    expect(neutralQuestion(claim({ statement, employer: null }), wording)).toContain(`“${statement}”`);
  });

  it("leads nobody: no question names a depth or hopes for an answer", () => {
    for (const question of Object.values(wording)) {
      expect(question).not.toMatch(/\b(own(ed|s)?|lead|led|did they|is it true|good|well|right)\b/i);
      expect(question).toMatch(/\?$/);
    }
  });

  it("comes first where they worked together", () => {
    const there = claim({ statement: "One" });
    const elsewhere = claim({ statement: "Two", employer: "Bluegum Clearing" });
    const nowhere = claim({ statement: "Three", employer: null });
    expect(askFirst([nowhere, elsewhere, there], " currawong savings ")).toEqual([there, nowhere, elsewhere]);
  });
});
