import { expect, test } from "vitest";
import { isId, newId } from "../../../main/db/ids.ts";

test("ids are UUIDv7, all different, and sort in the order of their making even when the clock goes back", () => {
  const now = Date.UTC(2100, 0, 1);
  const ids = Array.from({ length: 10_000 }, (_, i) => newId(now - (i % 7)));
  expect(ids.every(isId)).toBe(true);
  expect([...new Set(ids)].sort()).toEqual(ids);
  expect(Number.parseInt(ids[0]?.replaceAll("-", "").slice(0, 12) ?? "", 16)).toBe(now);
});

test.each(["", "acme", "018F0000-0000-7000-8000-000000000001", "018f0000-0000-4000-8000-000000000001"])(
  "%j is no id",
  (text) => expect(isId(text)).toBe(false),
);
