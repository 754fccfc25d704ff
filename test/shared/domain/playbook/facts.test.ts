import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readPlaybook } from "../../../../main/app/read-playbook.ts";
import { triggers } from "../../../../shared/domain/briefs/triggers.ts";
import { bandsOf, fractionalOf, playbookFacts, sectionsOf } from "../../../../shared/domain/playbook/facts.ts";

const playbook = readPlaybook(fileURLToPath(new URL("../../../../resources/playbooks/api-engineer", import.meta.url)));

describe("what rules and documents take from a playbook", () => {
  it("has the criteria in their fixed order with five anchors each", () => {
    const { criteria, anchorWords, roles, bands, indicative } = playbookFacts(playbook);
    expect(criteria.map(({ id }) => id)).toEqual(["C1", "C2", "C3", "C4", "C5", "C6"]);
    expect(criteria.map(({ anchors }) => anchors.length)).toEqual([5, 5, 5, 5, 5, 5]);
    expect(criteria[0]).toMatchObject({ name: "API design judgement", short: "API design" });
    expect(anchorWords[4]).toBe("Exceptional");
    expect(roles["solution-architect"]).toBe("Solution architect");
    expect(bands[1]).toEqual({ level: "senior", label: "Senior", from: 950, to: 1150 });
    expect(indicative).toBe(playbook.rates.indicative);
  });

  it("has bands, the fractional guide and the plan as the rules want them", () => {
    expect(bandsOf(playbook)[0]?.years).toEqual({ from: 3, to: 6 });
    expect(fractionalOf(playbook)).toEqual({ from: 8000, to: 17000, daysFrom: 2, daysTo: 3 });
    expect(sectionsOf(playbook)[0]).toEqual({ id: "open", name: "Open", minutes: 3, criterion: null });
  });

  it("words every trigger that a brief may tick", () => {
    expect(playbook.roles.triggers.map(({ id }) => id)).toEqual([...triggers]);
  });
});
