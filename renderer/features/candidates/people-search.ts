import { type PeopleSort, type PeopleView, peopleSorts, peopleViews } from "../../../shared/domain/candidates/list.ts";

/** What the address of the list of people says; what is usual is left out of it. */
export interface PeopleSearch {
  view?: PeopleView;
  /** The filter as typed. */
  q?: string;
  sort?: PeopleSort;
  reversed?: true;
  /** Whose C2 and C3 are shown: a brief's id, or "none"; left out, the one due next. */
  brief?: string;
  /** The person shown beside the list. */
  sel?: string;
  /** The small form for somebody new is open. */
  add?: true;
  /** The name it begins with. */
  name?: string;
}

/** The order in which the list opens: the criterion that matters most leads. */
export const USUAL_SORT: PeopleSort = "c1";

const one = <T extends string>(of: readonly T[], value: unknown): T | undefined => of.find((each) => each === value);
const text = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value).slice(0, 200) || undefined : undefined;

/** Reads an address, whatever somebody wrote into it. */
export function readPeopleSearch(said: Record<string, unknown>): PeopleSearch {
  const view = one(peopleViews, said["view"]);
  const sort = one(peopleSorts, said["sort"]);
  const given = {
    view: view === "all" ? undefined : view,
    q: text(said["q"]),
    sort: sort === USUAL_SORT ? undefined : sort,
    reversed: said["reversed"] ? true : undefined,
    brief: text(said["brief"]),
    sel: text(said["sel"]),
    add: said["add"] ? true : undefined,
    name: said["add"] ? text(said["name"]) : undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** A path to the list with that in its address. */
export function peoplePath(search: PeopleSearch): string {
  const said = new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();
  return said ? `/candidates?${said}` : "/candidates";
}
