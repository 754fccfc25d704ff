/** Ids of the workspace for the ids of the scenario, filled while it is played. */
export interface Placed {
  brief: string;
  /** By the scenario's id of the need. */
  needs: Map<string, string>;
  /** By the scenario's id of the person. */
  people: Map<string, PlacedPerson>;
}

export interface PlacedPerson {
  candidate: string;
  /** By the scenario's ids. */
  claims: Map<string, string>;
  evidence: Map<string, string>;
  /** Whom the résumé names as referees. */
  named: { id: string; name: string }[];
  /** Those who may be rung, by their name as `nameKey` has it. */
  referees: Map<string, { id: string }>;
  /** By place in the person's list. */
  interviews: string[];
}

/** Before the first step: no brief yet, so its id is empty. */
export const nobodyPlaced = (): Placed => ({ brief: "", needs: new Map(), people: new Map() });

/** What a step before has put there; a step that comes too early is a fault of the player, not of the scenario. */
export function placedId<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const id = map.get(key);
  if (id === undefined) throw new Error(`nothing was placed for ${String(key)}`);
  return id;
}

/** Names that differ only in case, width or spaces are one person's. */
export const nameKey = (name: string): string => name.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
