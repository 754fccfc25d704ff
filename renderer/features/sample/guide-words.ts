import type { Guide } from "../../../shared/contract/sample.ts";
import type { GuideStep } from "../../../shared/domain/sample/guided-path.ts";

interface StepWords {
  title: string;
  /** What to do, on the screen that `href` opens. */
  what: string;
  href: string;
}

const first = (name: string): string => name.split(" ")[0] ?? name;

/** What one step of the guided path asks for, and where. */
export function stepWords(step: GuideStep, { brief, candidate, referee, interview }: Guide): StepWords {
  const who = first(candidate.name);
  const shortlist = `/briefs/${brief.id}/shortlist`;
  switch (step) {
    case "ring":
      return {
        title: `Ring ${referee.name} about ${who}`,
        what: "Press Ring, tick the opening, answer a claim, say whether you may quote, finish the call.",
        href: `/references/${referee.id}/live`,
      };
    case "score":
      return {
        title: `Score C6 from what ${first(referee.name)} said`,
        what: "Press Rate again, set C6, tick an answer below it, say why in one line, submit.",
        href: `/interviews/${interview}/score`,
      };
    case "add":
      return { title: `Add ${who} to the shortlist`, what: "Press Add beside the name, or A.", href: shortlist };
    case "order":
      return {
        title: `Choose the place of ${who}`,
        what: "Drag the row up, press Move up, or hold Alt and press the up arrow.",
        href: shortlist,
      };
    case "reason":
      return {
        title: `Say why ${who}`,
        what: "Press Write why and start with what the evidence says. Each sentence keeps its source.",
        href: shortlist,
      };
    case "export":
      return {
        title: "Look at the PDF, then export it",
        what: "Clear what pre-flight asks for, then press Export PDF. That freezes version 1.",
        href: `/briefs/${brief.id}/export?variant=named`,
      };
    case "send":
      return {
        title: "Mark it as sent",
        what: "Say to whom. The 48-hour clock stops.",
        href: `/briefs/${brief.id}/export?variant=named`,
      };
    default:
      return step satisfies never;
  }
}
