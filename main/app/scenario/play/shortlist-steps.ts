import type { ResolvedScenario } from "../resolve-scenario.ts";
import type { Path } from "../scenario-error.ts";
import { type Placed, placedId } from "./placed.ts";
import type { Ask, Step } from "./step.ts";

type Line = ResolvedScenario["shortlist"]["lines"][number];

/** The lines in their order with reasons and watch-outs, and what the list says of itself, once everything was said. */
export function shortlistSteps({ shortlist }: ResolvedScenario, at: string, placed: Placed): Step[] {
  const lines = shortlist.lines.map((line, index) => lineStep(line, ["shortlist", "lines", index], at, placed));
  return [
    ...lines,
    {
      at,
      path: ["shortlist"],
      run(ask) {
        const { orderReason = null, coverNote = null } = shortlist;
        return ask("shortlists.describe", { brief: placed.brief, orderReason, coverNote });
      },
    },
  ];
}

function lineStep(line: Line, path: Path, at: string, placed: Placed): Step {
  return {
    at,
    path,
    async run(ask) {
      const { candidate, evidence } = placedId(placed.people, line.person);
      const cited = ({ text, evidence: ids }: Line["reasons"][number]) => ({
        text,
        evidence: ids.map((id) => placedId(evidence, id)),
      });
      const { id } = await ask("shortlists.add", { brief: placed.brief, candidate });
      await ask("shortlists.setReasons", { line: id, reasons: line.reasons.map(cited) });
      if (line.watchOut) await ask("shortlists.setWatchOut", { line: id, watchOut: cited(line.watchOut) });
      if (line.withdrawn) await ask("shortlists.leave", { line: id, ...line.withdrawn });
    },
  };
}

/** Lets through, at the time of sending, whoever a gate stops; a gate that opens by itself needs no reason. */
export function gateSteps({ shortlist }: ResolvedScenario, at: string, placed: Placed): Step[] {
  return shortlist.lines.map(({ person, passGates }, index) => ({
    at,
    path: ["shortlist", "lines", index],
    async run(ask: Ask) {
      if (passGates.length === 0) return;
      const { lines } = await ask("shortlists.get", { brief: placed.brief });
      const line = lines.find(({ candidate }) => candidate.id === placedId(placed.people, person).candidate);
      const shut = new Set(line?.gates.filter(({ passes }) => !passes).map(({ gate }) => gate));
      for (const { gate, reason } of passGates) {
        if (line && shut.has(gate)) await ask("shortlists.passGate", { line: line.id, gate, reason });
      }
    },
  }));
}
