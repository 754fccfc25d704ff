import { expect, test } from "vitest";
import { freshBytes } from "../../../main/db/random-bytes.ts";

test("no byte is given out twice, and what was given out stays as it is", () => {
  const given = Array.from({ length: 2000 }, () => freshBytes(32));
  const first = given.map((bytes) => bytes.toString("hex"));
  for (let i = 0; i < 500; i++) freshBytes(33);
  expect(given.map((bytes) => bytes.toString("hex"))).toEqual(first);
  expect(new Set(first).size).toBe(2000);
});

test("as many bytes as were asked for, also where one draw ends", () => {
  for (const count of [1, 8, 32, 4095, 4096, 4096, 1]) expect(freshBytes(count)).toHaveLength(count);
});
