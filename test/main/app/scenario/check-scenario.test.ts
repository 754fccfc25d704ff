import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkScenario } from "../../../../main/app/scenario/check-scenario.ts";
import { checkSchema } from "../../../../main/app/scenario/check-schema.ts";
import { resolveScenario } from "../../../../main/app/scenario/resolve-scenario.ts";
import { ScenarioError } from "../../../../main/app/scenario/scenario-error.ts";
import { DANGLING, IDS, MEMBERS, need, REST, TIMES, tamsin } from "./bad-scenarios.ts";
import { bentScenario } from "./bent-scenarios.ts";
import { banksia, LIMITS, type Loose } from "./scenario-folder.ts";

function check(bend: (scenario: Loose) => void) {
  const scenario = banksia();
  bend(scenario);
  const resolved = resolveScenario(checkSchema(scenario));
  checkScenario(resolved, LIMITS);
  return resolved;
}
function fault(bend: (scenario: Loose) => void): ScenarioError {
  try {
    check(bend);
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
describe("a scenario is refused by the pointer of what is wrong", () => {
  describe.each([
    ["its members", MEMBERS],
    ["ids that are used before", IDS],
    ["ids that lead nowhere", DANGLING],
    ["times and dates", TIMES],
    ["everything else", REST],
  ])("%s", (_, cases) => {
    it.each(cases)("%s: %s", (_what, field, bend) => {
      const error = fault(bend);
      expect(error.field).toBe(field);
      expect(error.message).toContain(field);
      expect(error.message).toMatch(/^[^\n]+; nothing was written\.$/);
    });
  });
});

it("says in one sentence why a gate is shut", () => {
  expect(fault((s) => (tamsin(s).scores.C1.score = 2)).message).toBe(
    '/shortlist/lines/0 is stopped by the gate "c1": tamsin’s C1 is 2, and the least is 3; nothing was written.',
  );
});

it("refuses whatever is bent by a place that the file has, or a member of such a place", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(bentScenario, ({ bent, how }) => {
      try {
        checkScenario(resolveScenario(checkSchema(bent)), LIMITS);
      } catch (error) {
        if (!(error instanceof ScenarioError)) throw error;
        if (error.field === "") return;
        const steps = error.field.split("/").slice(1, -1);
        const parent = steps.reduce((inside, step) => inside?.[step.replaceAll("~1", "/").replaceAll("~0", "~")], bent);
        expect(parent, `${error.field} after ${how}`).toBeTypeOf("object");
      }
    }),
    { numRuns: 500 },
  );
});

describe("a scenario is admitted", () => {
  it.each<[string, (scenario: Loose) => void]>([
    ["as it ships", () => {}],
    [
      "with a note that nobody cites as a question still open",
      (s) => (tamsin(s).interviews[0].notes[10].followUp = true),
    ],
    ["with the same ids in two people", (s) => (s.people[1].claims[0].id = "c1")],
    ["with a leap day", (s) => (tamsin(s).available.from = "2028-02-29")],
    [
      "with a month that ends in its own year",
      (s) => Object.assign(tamsin(s).claims[0], { from: "2023-04", to: "2023" }),
    ],
    [
      "with a year that ends in one of its months",
      (s) => Object.assign(tamsin(s).claims[0], { from: "2023", to: "2023-01" }),
    ],
    ["with a rate confirmed exactly 168 hours before sending", (s) => (tamsin(s).rate.confirmedAt = "-7d10m")],
    ["with a contradicted nice-to-have", (s) => (s.people[3].claims[3].needs = ["gateway"])],
    ["with a contradiction that somebody else disputes", (s) => (s.people[3].claims[3].needs = ["provider"])],
    [
      "with a gate that is passed with a reason",
      (s) => {
        tamsin(s).scores.C1.score = 1;
        s.shortlist.lines[0].passGates = [{ gate: "c1", reason: "Asked for" }];
      },
    ],
    [
      "with a withdrawn line that no gate would let through",
      (s) => {
        delete tamsin(s).rate;
        s.shortlist.lines[0].withdrawn = { at: "-1h" };
      },
    ],
    [
      "with a person on no line whom no gate would let through",
      (s) => {
        delete tamsin(s).rate;
        s.shortlist.lines.shift();
      },
    ],
    [
      "with another title and its reason",
      (s) => Object.assign(s.brief, { role: "solution-architect", roleReason: "They asked" }),
    ],
    [
      "with five must-haves and fifteen more needs",
      (s) => (s.brief.needs = [...s.brief.needs, ...Array.from({ length: 13 }, need("nice"))]),
    ],
    [
      "with everything at the same moment",
      (s) => Object.assign(tamsin(s).references[0], { candidateConsentAt: "now", at: "now" }),
    ],
    [
      "sent as the clock starts",
      (s) => {
        s.brief.clockStartedAt = s.sent.at;
      },
    ],
  ])("%s", (_, bend) => {
    expect(() => check(bend)).not.toThrow();
  });

  it("with every time in UTC, money in cents and stamps in milliseconds", () => {
    const { now, brief, people, sent } = check((s) => (tamsin(s).interviews[0].notes[0].at = "75:10"));
    expect(now).toBe("2026-03-12T03:30:00.000Z");
    expect(brief.clockStartedAt).toBe("2026-03-10T06:55:00.000Z");
    expect(brief.engagement?.budget).toEqual({ fromCents: 100_000, toCents: 120_000, per: "day", gst: "excluded" });
    expect(people[0]?.interviews[0]?.notes[0]).toMatchObject({ stampMs: 4_510_000, quote: false, followUp: false });
    expect(people[2]?.available?.confirmedAt).toBe("2026-03-03T03:30:00.000Z");
    expect(sent?.at).toBe("2026-03-12T03:20:00.000Z");
  });

  it("with what is left out filled in", () => {
    const { brief, people, recruiter, timeZone } = check((s) => {
      for (const member of ["role", "callStartedAt"]) delete s.brief[member];
      delete s.recruiter;
      delete s.timeZone;
      delete tamsin(s).rate.confirmedAt;
      tamsin(s).interviews.push({ at: "-28h", notes: [] });
      s.brief.difficulty = "strategy";
    });
    expect([brief.role, brief.callStartedAt]).toEqual(["systems-integration-consultant", brief.clockStartedAt]);
    expect([recruiter.name, timeZone]).toEqual(["The recruiter", "Australia/Sydney"]);
    expect(people[0]?.rate?.confirmedAt).toBe("2026-03-10T23:30:00.000Z");
    expect(people[0]?.interviews[1]?.minutes).toBe(45);
  });

  it("with a day of an offset as 24 elapsed hours across the end of daylight saving", () => {
    const { people } = check((s) => {
      s.now = "2026-04-05T12:00:00+10:00";
      s.brief.clockStartedAt = s.brief.callStartedAt = "-2d";
      delete s.sent;
      tamsin(s).interviews[0].at = "-1d";
    });
    expect(people[0]?.interviews[0]?.at).toBe("2026-04-04T02:00:00.000Z");
  });
});
