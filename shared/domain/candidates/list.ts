/** Parts of the network that the list of people shows one at a time. */
export const peopleViews = ["all", "vetted", "unrated", "stale"] as const;
export type PeopleView = (typeof peopleViews)[number];

/** What the list can be ordered by; the first is how people came in, newest first. */
export const peopleSorts = ["added", "name", "c1", "rate", "available", "claims", "vetted"] as const;
export type PeopleSort = (typeof peopleSorts)[number];

/** What narrows the list beside words in a record; `claim` holds words of a claim that a referee confirmed. */
export interface PeopleFilter {
  claim?: string | undefined;
  c1?: number | undefined;
  /** A calendar day, "2026-05-01". */
  freeBy?: string | undefined;
  level?: "mid" | "senior" | "lead" | undefined;
}
