import type { Criterion } from "../../../shared/domain/exports/facts.ts";
import type { Command } from "../../ui/commands.ts";
import type { Crumb } from "../../ui/crumbs.tsx";
import type { CallFacts } from "./call-facts.ts";

/** What the three screens of a call tell the frame alike. */
export function callFrame(facts: CallFacts | null, screen: string) {
  const name = facts?.interview.candidate.name;
  const crumbs: Crumb[] = [
    { words: "Interviews", href: "/interviews" },
    ...(facts && name ? [{ words: name, href: `/interviews/${facts.interview.id}/prepare`, secret: true }] : []),
    { words: screen },
  ];
  return {
    crumbs,
    clock: facts?.clock,
    record: facts && name ? { entity: "interview", id: facts.interview.id, name: `Interview with ${name}` } : undefined,
  };
}

/** "For Banksia Mutual, Payments rebuild", and the person's level before it. */
export function aboutCall({ interview, candidate }: CallFacts): string {
  const { brief } = interview;
  const level = candidate.level && `${LEVELS[candidate.level]}.`;
  return [level, brief ? `For ${brief.client}, ${brief.title}` : "General vetting, no brief linked"]
    .filter(Boolean)
    .join(" ");
}

const LEVELS = { mid: "Mid level", senior: "Senior", lead: "Lead" };

/** `Mod+1` to `Mod+6`: to the criterion of that number. */
export const criterionCommands = (
  criteria: readonly { criterion: Criterion; name: string }[],
  go: (criterion: Criterion) => void,
): Command[] =>
  criteria.map(({ criterion, name }) => ({
    id: `interview.${criterion}`,
    words: `Go to ${criterion} ${name}`,
    keys: `Mod+${criterion.slice(1)}`,
    run: () => go(criterion),
  }));
