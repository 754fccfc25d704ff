import { confirmedClaims } from "../../db/views/roster.ts";
import type { Context } from "../handlers.ts";
import { statementsOf } from "./list-repository.ts";

/** What referees confirmed of everybody, worked out once and again only when something it stands on was written. */
export interface Proof {
  /** How many claims of a person stand confirmed; who has none is left out. */
  counts(): ReadonlyMap<string, number>;
  /** Whose confirmed claims say it; many people claim the same thing, so each wording is asked about once. */
  saying(says: (statement: string) => boolean): string[];
}

const STANDS_ON = ["claim", "reference_item", "reference_call", "referee"];

export function createProof({ db, changes }: Pick<Context, "db" | "changes">): Proof {
  let at: number | undefined;
  let claims: ReturnType<typeof confirmedClaims> = [];
  let counts = new Map<string, number>();
  let wordings: Map<string, { candidate: string }[]> | undefined;

  function bringUpToDate(): void {
    const now = changes.writes(STANDS_ON);
    if (now === at) return;
    claims = confirmedClaims(db);
    counts = new Map();
    for (const { candidate } of claims) counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
    wordings = undefined;
    at = now;
  }
  return {
    counts() {
      bringUpToDate();
      return counts;
    },
    saying(says) {
      bringUpToDate();
      const ids = claims.map(({ claim }) => claim);
      wordings ??= Map.groupBy(statementsOf(db, ids), ({ statement }) => statement);
      const matching = [...wordings].filter(([statement]) => says(statement)).flatMap(([, people]) => people);
      return [...new Set(matching.map(({ candidate }) => candidate))];
    },
  };
}
