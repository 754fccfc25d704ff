import type { Leak as ShownLeak } from "../../../shared/contract/exports.ts";
import { collectTexts } from "../../../shared/domain/exports/assemble.ts";
import type { ExportFacts, Variant } from "../../../shared/domain/exports/facts.ts";
import { findLeaks } from "../../../shared/domain/leaks/find.ts";
import { identifiersFor } from "../../../shared/domain/leaks/identifiers.ts";
import { applyReplacements } from "../../../shared/domain/leaks/replace.ts";
import type { Clearance } from "./repository.ts";

/** Every hit in what a variant would print, and what a person has put in its place. */
export interface LeakCheck {
  leaks: ShownLeak[];
  open: number;
  /** The text of a path with the cleared hits replaced; open ones stand as they are. */
  printed(path: string, original: string): string;
}

/** Looks through every free text; a clearance holds only while the text around it is the one that was cleared. */
export function checkLeaks(facts: ExportFacts, variant: Variant, cleared: readonly Clearance[]): LeakCheck {
  const texts = new Map(collectTexts(facts, variant).map((text) => [text.path, text]));
  const found = findLeaks([...texts.values()], identifiersFor(variant, facts.identities));
  const clearance = new Map(cleared.map((one) => [keyOf(one), one]));
  const leaks = found.map(({ path, start, end, found: words, kind, replacement: suggestion }): ShownLeak => {
    const text = texts.get(path)?.text ?? "";
    const known = clearance.get(keyOf({ path, start, end }));
    const replacement = known && known.text === text ? known.replacement : null;
    const where = whereIs(facts, path);
    return { path, where, text, start, end, found: words, kind, suggestion, cleared: replacement };
  });
  return {
    leaks,
    open: leaks.filter((leak) => leak.cleared === null).length,
    printed(path, original) {
      const settled = leaks.flatMap(({ path: at, start, end, cleared: replacement }) =>
        at === path && replacement !== null ? [{ start, end, replacement }] : [],
      );
      return applyReplacements(original, settled);
    },
  };
}

const keyOf = ({ path, start, end }: { path: string; start: number; end: number }): string => `${path} ${start} ${end}`;

const PARTS: Record<string, string> = {
  answers: "referee’s answer",
  career: "career",
  claims: "claim",
  headline: "headline",
  notes: "note",
  reasons: "reason",
  scores: "score reason",
  "watch-out": "watch-out",
  "work-rights": "work rights",
};

/** "Tamsin Okafor-Reyes, reason", from the path of a text. */
function whereIs(facts: ExportFacts, path: string): string {
  const [root = "", id = "", part = ""] = path.split("/");
  if (root === "coverNote") return "Cover note";
  if (root !== "people") return "Reason for the order";
  const name = facts.people.find((person) => person.id === id)?.name ?? "";
  return `${name}, ${PARTS[part] ?? part}`;
}
