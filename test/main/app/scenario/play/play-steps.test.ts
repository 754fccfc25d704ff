import { describe, expect, it } from "vitest";
import { checkSchema } from "../../../../../main/app/scenario/check-schema.ts";
import { firstMoment, personSteps } from "../../../../../main/app/scenario/play/person-steps.ts";
import { nobodyPlaced } from "../../../../../main/app/scenario/play/placed.ts";
import { resolveScenario } from "../../../../../main/app/scenario/resolve-scenario.ts";
import { pointerOf } from "../../../../../main/app/scenario/scenario-error.ts";
import { tamsin } from "../bad-scenarios.ts";
import { banksia, type Loose } from "../scenario-folder.ts";

/** Pointer and time of every step of the first person, times as hours and minutes before the scenario's now. */
function steps(bend: (scenario: Loose) => void = () => {}): [field: string, before: string][] {
  const raw = banksia();
  bend(raw);
  const scenario = resolveScenario(checkSchema(raw));
  const [person] = scenario.people;
  if (!person) throw new Error("nobody");
  const resume = { path: "", text: "", person: null as never };
  const played = personSteps(scenario, 0, resume, firstMoment(person, scenario.now), nobodyPlaced());
  return played.map(({ at, path }) => {
    const minutes = (Date.parse(scenario.now) - Date.parse(at)) / 60_000;
    return [pointerOf(path).replace("/people/0", ""), `${Math.floor(minutes / 60)}h${Math.round(minutes % 60)}`];
  });
}
const timesOf = (played: [string, string][], field: string) =>
  played.filter(([pointer]) => pointer === field).map(([, before]) => before);

describe("the steps of one person", () => {
  it("begin with the résumé and its claims at the earliest moment that is told of them", () => {
    const [first, second] = steps();
    expect([first, second]).toEqual([
      ["/resume", "29h0"],
      ["/claims/0", "29h0"],
    ]);
    expect(
      timesOf(
        steps((s) => (tamsin(s).references[0].candidateConsentAt = "-40h")),
        "/resume",
      ),
    ).toEqual(["40h0"]);
  });

  it("start a call, keep its notes by their stamps, and finish it when its minutes are over", () => {
    const played = steps((s) => {
      tamsin(s).interviews[0].notes[1].at = "02:00";
    });
    const notes = played.filter(([field]) => field.startsWith("/interviews/0/notes/"));
    expect(notes.slice(0, 2)).toEqual([
      ["/interviews/0/notes/1", "28h58"],
      ["/interviews/0/notes/0", "28h57"],
    ]);
    expect(timesOf(played, "/interviews/0")).toEqual(["29h0", "28h15"]);
  });

  it("finish a call after its last note, and never after now", () => {
    const long = steps((s) => (tamsin(s).interviews[0].notes[0].at = "75:00"));
    expect(timesOf(long, "/interviews/0")).toEqual(["29h0", "27h45"]);
    const late = steps((s) => (tamsin(s).references[0].at = "-3m"));
    expect(timesOf(late, "/references/0")).toEqual(["0h3"]);
    expect(timesOf(late, "/references/0/quotePermission")).toEqual(["0h0"]);
  });

  it("submit scores with the last interview, C6 after the calls, and what cites a later call after that call", () => {
    const played = steps().filter(([field]) => field.startsWith("/scores"));
    expect(played).toEqual([
      ["/scores", "28h15"],
      ["/scores", "21h14"],
    ]);
    const alone = steps((s) => (tamsin(s).scores.C2.evidence = ["n8"])).filter(([field]) =>
      field.startsWith("/scores"),
    );
    expect(alone).toEqual([
      ["/scores", "28h15"],
      ["/scores/C6", "21h14"],
    ]);
  });

  it("ring nobody whose call only says that they would not talk", () => {
    const played = steps((s) => {
      const { at, referee, identity, candidateConsentAt } = tamsin(s).references[0];
      tamsin(s).references = [{ at, referee, identity, candidateConsentAt, openingConsent: false }];
      tamsin(s).scores = {};
    });
    expect(played.filter(([field]) => field.startsWith("/references")).map(([field]) => field)).toEqual([
      "/references/0/candidateConsentAt",
      "/references/0",
    ]);
  });

  it("tell a rate that nobody confirmed as late as can be", () => {
    const played = steps((s) => {
      delete tamsin(s).rate.confirmedAt;
      tamsin(s).interviews = [];
      tamsin(s).scores = {};
    });
    expect(timesOf(played, "/rate")).toEqual(["0h0"]);
  });
});
