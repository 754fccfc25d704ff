import type { Output } from "../../../shared/contract/contract.ts";
import type { Column } from "../../../shared/contract/shortlists.ts";
import { assertNever } from "../../../shared/domain/assert-never.ts";
import { standingWords } from "../../../shared/domain/claims/words.ts";
import { criteria, criterionNames } from "../../../shared/domain/interviews/criteria.ts";

type Score = Column["scores"][number];
type Need = Column["needs"][number];

/** What a cell shows; what is not known yet says what would fill it. */
export type CellFacts =
  | { kind: "score"; score: Score; unrated: string | null }
  | { kind: "need"; need: Need }
  | { kind: "rate" | "start" | "place" | "clearance" | "watch-out"; words: string | null; more: string | null };

export interface CompareRow {
  id: string;
  words: string;
  /** "C1" … of a score, or how much a need weighs. */
  mark: string | null;
  cells: { candidate: string; name: string; facts: CellFacts }[];
  /** Not the same for everybody. */
  differs: boolean;
}

const CLEARANCES: Record<string, string> = {
  none: "None",
  baseline: "Baseline",
  nv1: "NV1",
  nv2: "NV2",
  "ts-pa": "TS-PA",
  pv: "PV",
};

/** Rows of a comparison: the six scores, the needs, then what was agreed. */
export function compareRows({ needs, columns }: Output<"shortlists.compare">): CompareRow[] {
  const row = (id: string, words: string, mark: string | null, of: (column: Column) => CellFacts): CompareRow => {
    const cells = columns.map((column) => ({ candidate: column.candidate, name: column.name, facts: of(column) }));
    return { id, words, mark, cells, differs: new Set(cells.map(({ facts }) => same(facts))).size > 1 };
  };
  const plain = (
    kind: Extract<CellFacts, { words: unknown }>["kind"],
    words: string,
    of: (column: Column) => string | null,
    more?: (column: Column) => string | null,
  ) => row(kind, words, null, (column) => ({ kind, words: of(column), more: more?.(column) ?? null }));
  return [
    ...criteria.map((criterion, i) =>
      row(criterion, criterionNames[criterion], criterion, ({ scores, unrated }) => ({
        kind: "score",
        score: scores[i] ?? { criterion, score: null, word: null },
        unrated: unrated.find((one) => one.criterion === criterion)?.words ?? null,
      })),
    ),
    ...needs.map(({ id, statement }) =>
      row(id, statement, null, (column) => ({
        kind: "need",
        need: column.needs.find(({ need }) => need === id) ?? { need: id, standing: null, who: "Not claimed" },
      })),
    ),
    plain(
      "rate",
      "Rate",
      ({ rate }) => rate,
      ({ againstBudget }) => againstBudget,
    ),
    plain("start", "Start", ({ start }) => start),
    plain("place", "Place", ({ place }) => place),
    plain("clearance", "Clearance", ({ clearance }) =>
      clearance === null ? null : (CLEARANCES[clearance] ?? clearance),
    ),
    plain("watch-out", "Watch for", ({ watchOut }) => watchOut),
  ];
}

/** In words, as it is read out. */
export function cellWords(facts: CellFacts): string {
  switch (facts.kind) {
    case "score":
      return facts.score.score === null
        ? ["Not rated yet.", facts.unrated].filter(Boolean).join(" ")
        : `${facts.score.score}, ${facts.score.word ?? ""}`;
    case "need":
      return facts.need.standing === null
        ? "Not claimed"
        : facts.need.standing === "confirmed"
          ? `Confirmed: ${facts.need.who}`
          : standingWords[facts.need.standing];
    case "watch-out":
      return facts.words ?? "Nothing noted";
    case "rate":
    case "start":
    case "place":
    case "clearance":
      return facts.words === null ? "Not known yet" : [facts.words, facts.more].filter(Boolean).join(", ");
    default:
      return assertNever(facts);
  }
}

/** Two cells that say this same thing do not differ, whatever would fill them or whoever confirmed it. */
function same(facts: CellFacts): string {
  switch (facts.kind) {
    case "score":
      return String(facts.score.score);
    case "need":
      return String(facts.need.standing);
    default:
      return cellWords(facts);
  }
}
