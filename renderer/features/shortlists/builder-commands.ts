import type { Shortlist, ShortlistLine } from "../../../shared/contract/shortlists.ts";
import { firstName } from "../../../shared/domain/shortlists/first-name.ts";
import type { Command } from "../../ui/commands.ts";
import type { BuilderStore } from "./builder-store.ts";
import { fewest, most } from "./compare-store.ts";

interface Facts {
  store: BuilderStore;
  brief: string;
  shortlist: Shortlist;
  /** The line where the work is, and the person who would be added next. */
  line: ShortlistLine | undefined;
  person: Shortlist["ready"][number] | undefined;
  picked: readonly string[];
  /** A reason is being written: then the arrows belong to the text. */
  editing: boolean;
  go(path: string): void;
  onPick(candidates: readonly string[]): void;
  onAdd(candidate: string): void;
  onEdit(line: string): void;
  onWithdraw(line: string): void;
  onOpen(line: string): void;
}

/** What the builder can do now; `all` begins with its main action. */
export function builderCommands(facts: Facts): { preview: Command; compare: Command; all: Command[] } {
  const { brief, shortlist, line, person, picked, go } = facts;
  const standing = shortlist.lines.filter(({ left }) => left === null);
  const compared = picked.length >= fewest ? picked : standing.map(({ candidate }) => candidate.id);
  const preview: Command = {
    id: "shortlist.preview",
    words: "Preview PDF",
    keys: "Mod+Enter",
    off: standing.length > 0 ? undefined : "Add somebody first.",
    run: () => go(`/briefs/${brief}/export?variant=named`),
  };
  const compare: Command = {
    id: "shortlist.compare",
    words: picked.length >= fewest ? `Compare the ${picked.length} picked` : "Compare those on the list",
    keys: "C",
    off: compared.length >= fewest ? undefined : "It takes two people to compare.",
    run: () => go(`/briefs/${brief}/compare?ids=${compared.slice(0, most).join(",")}`),
  };
  const add: Command[] = person
    ? [
        {
          id: "shortlist.add",
          words: `Add ${person.name} to the shortlist`,
          keys: "A",
          run: () => facts.onAdd(person.candidate),
        },
      ]
    : [];
  const suggested: Command[] =
    standing.length < 2 || shortlist.suggested.matches
      ? []
      : [
          {
            id: "shortlist.suggested",
            words: "Use the suggested order",
            run: () => void facts.store.getState().useSuggested(),
          },
        ];
  return { preview, compare, all: [preview, ...add, ...(line ? ofLine(line, facts) : []), compare, ...suggested] };
}

function ofLine(
  line: ShortlistLine,
  { store, shortlist, picked, editing, onPick, onEdit, onWithdraw, onOpen }: Facts,
): Command[] {
  const { id, candidate, left } = line;
  const { lines } = shortlist;
  const at = lines.findIndex((one) => one.id === id) + 1;
  const first = firstName(candidate.name);
  const move = (to: number): void => void store.getState().move(id, to);
  const takeOff: Command = {
    id: "shortlist.off",
    words: `Take ${candidate.name} off the shortlist`,
    run: () => void store.getState().takeOff(id),
  };
  const moving: Command[] = [
    {
      id: "shortlist.up",
      words: `Move ${first} up`,
      ...(!editing && { keys: "Alt+ArrowUp" }),
      off: at > 1 ? undefined : `${first} is first.`,
      run: () => move(at - 1),
    },
    {
      id: "shortlist.down",
      words: `Move ${first} down`,
      ...(!editing && { keys: "Alt+ArrowDown" }),
      off: at < lines.length ? undefined : `${first} is last.`,
      run: () => move(at + 1),
    },
  ];
  const evidence: Command = {
    id: "shortlist.evidence",
    words: `Show the evidence for ${candidate.name}`,
    run: () => onOpen(id),
  };
  if (left) return [evidence, ...moving, takeOff];
  return [
    evidence,
    { id: "shortlist.reasons", words: `Write why ${first}`, keys: "R", run: () => onEdit(id) },
    ...moving,
    {
      id: "shortlist.pick",
      words: picked.includes(candidate.id) ? `Don’t compare ${first}` : `Pick ${first} to compare`,
      keys: "X",
      run: () => onPick(toggled(picked, candidate.id)),
    },
    { id: "shortlist.withdraw", words: `${first} withdrew…`, run: () => onWithdraw(id) },
    takeOff,
  ];
}

/** The list with somebody added, or without them. */
export const toggled = (picked: readonly string[], candidate: string): string[] =>
  picked.includes(candidate) ? picked.filter((id) => id !== candidate) : [...picked, candidate];
