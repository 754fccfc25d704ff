import { expect, test } from "vitest";
import { peoplePath, readPeopleSearch } from "../../../../renderer/features/candidates/people-search.ts";

test("what is usual is left out of the address, and what makes no sense is dropped", () => {
  expect(readPeopleSearch({ view: "all", sort: "c1", q: "" })).toEqual({});
  expect(readPeopleSearch({ view: "best", sort: 7, reversed: "", q: ["a"], sel: null })).toEqual({});
  expect(readPeopleSearch({ view: "stale", sort: "rate", reversed: true, q: 4, add: "true" })).toEqual({
    view: "stale",
    sort: "rate",
    reversed: true,
    q: "4",
    add: true,
  });
});

test("an address leads back to the same list", () => {
  const search = { view: "vetted", q: "C1 at least 4, kafka & co", sel: "x" } as const;
  const path = peoplePath(search);
  expect(readPeopleSearch(Object.fromEntries(new URL(path, "http://x").searchParams))).toEqual(search);
  expect(peoplePath({})).toBe("/candidates");
});
