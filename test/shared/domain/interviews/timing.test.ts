import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  laidOut,
  type PlannedSection,
  plannedMinutes,
  sectionAt,
  sectionHeading,
  sectionLeftWords,
} from "../../../../shared/domain/interviews/timing.ts";

const plan: PlannedSection[] = [
  { id: "open", name: "Open", minutes: 3, criterion: null },
  { id: "c1", name: "API design judgement", minutes: 12, criterion: "C1" },
  { id: "c2", name: "Integration match", minutes: 8, criterion: "C2" },
];
const at = (minutes: number, seconds = 0) => (minutes * 60 + seconds) * 1000;

describe("the plan of an interview", () => {
  it("lays its sections end to end", () => {
    const [open, c1, c2] = laidOut(plan);
    expect(open && sectionHeading(open)).toBe("Open, from 00:00");
    expect(c1 && sectionHeading(c1)).toBe("C1 API design judgement, from 03:00");
    expect(c2 && sectionHeading(c2)).toBe("C2 Integration match, from 15:00");
    expect(plannedMinutes(plan)).toBe(23);
  });

  it("says what is left and what is over", () => {
    const [, , c2] = laidOut(plan);
    if (!c2) throw new Error("three sections");
    expect(sectionLeftWords(c2, at(21, 46))).toBe("2 min left");
    expect(sectionLeftWords(c2, at(22))).toBe("1 min left");
    expect(sectionLeftWords(c2, at(23))).toBe("on time");
    expect(sectionLeftWords(c2, at(24, 10))).toBe("1 min over");
  });

  it("knows the section of any moment", () => {
    const timed = laidOut(plan);
    expect(sectionAt(timed, 0)?.id).toBe("open");
    expect(sectionAt(timed, at(3))?.id).toBe("c1");
    expect(sectionAt(timed, at(99))?.id).toBe("c2");
    expect(sectionAt([], 0)).toBeUndefined();
    fc.assert(
      fc.property(fc.nat(at(22, 59)), (ms) => {
        const found = sectionAt(timed, ms);
        expect(found && found.fromMs <= ms && ms < found.toMs).toBe(true);
      }),
    );
  });
});
