import { type CheckedClaim, isCovered, type NeedStanding, needStanding } from "./need-standing.ts";

export interface Need {
  id: string;
  statement: string;
  weight: "must" | "nice";
}

/** Needs × people as data: `rows` in the order of the needs, must-haves first; `cells` and `musts` in the order of the people. */
export interface Coverage {
  rows: { need: Need; cells: NeedStanding[] }[];
  musts: MustsCovered[];
}

export interface MustsCovered {
  covered: number;
  of: number;
  /** "4 of 5". */
  words: string;
}

/** The matrix of everybody on a brief against all that it asks for. */
export function coverage(needs: readonly Need[], people: readonly (readonly CheckedClaim[])[]): Coverage {
  const ordered = [...needs.filter(isMust), ...needs.filter((need) => !isMust(need))];
  return {
    rows: ordered.map((need) => ({ need, cells: people.map((claims) => needStanding(need.id, claims)) })),
    musts: people.map((claims) => mustsCovered(needs, claims)),
  };
}

/** How many must-haves a referee confirmed for one person. */
export function mustsCovered(needs: readonly Need[], claims: readonly CheckedClaim[]): MustsCovered {
  const musts = needs.filter(isMust);
  const covered = musts.filter((need) => isCovered(needStanding(need.id, claims))).length;
  return { covered, of: musts.length, words: `${covered} of ${musts.length}` };
}

const isMust = (need: Need): boolean => need.weight === "must";
