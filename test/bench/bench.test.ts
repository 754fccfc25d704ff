import { expect, test } from "vitest";
import { runBench } from "./bench.ts";
import { at } from "./measure.ts";
import { noteOf, resumeOf } from "./population/person.ts";
import { peopleIn } from "./size.ts";

test("every line is measured beside a baseline, with right answers, on a few people", async () => {
  const lines = await runBench({ people: 40, once: true });
  expect(lines.map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "overhead of a query over the worker",
      "overhead of a command over the worker",
      "overhead of a query over the WebSocket",
      "database size",
      "memory at rest",
      "start to first page answered",
      "keep a note",
      "undo a note",
      "find people while typing",
      "import 40 people",
      "undo an import of 40",
      "facts in 40 emails: precision 1.00, recall 1.00; on those written blind, mended for since: precision 1.00, recall 1.00",
      "PDF of 5 people, data to frozen file",
      "demo, the whole run",
      "cold start to usable",
      "key to paint: note box",
      "key to paint: note box of a call with 80 lines",
      "key to paint: from Briefs to Candidates",
      "key to paint: palette opened",
      "key to paint: found in the palette",
      "key to paint: list narrowed",
    ]
  `);
  for (const line of lines) {
    expect(line, line.name).toEqual({
      name: expect.any(String),
      against: expect.any(String),
      size: expect.any(Number),
      unit: expect.stringMatching(/^(ms|MB)$/),
      n: expect.any(Number),
      p50: expect.any(Number),
      p95: expect.any(Number),
      baseline: expect.any(Number),
      baseline95: expect.any(Number),
      ratio: line.p50 / line.baseline,
      ratio95: line.p95 / line.baseline95,
      bar: expect.any(Number),
      bar95: line.bar95 === null ? null : expect.any(Number),
      met: line.ratio <= line.bar && (line.bar95 === null || line.ratio95 <= line.bar95),
    });
    expect(line.baseline, line.name).toBeGreaterThan(0);
  }
}, 240_000);

test("a person and a note depend on the seed and their number alone", () => {
  expect(resumeOf(1, 5)).toBe(resumeOf(1, 5));
  expect(new Set([resumeOf(1, 5), resumeOf(1, 6), resumeOf(2, 5)]).size).toBe(3);
  expect(noteOf(1, 5)).toBe(noteOf(1, 5));
  const prose = Array.from({ length: 300 }, (_, i) => resumeOf(3, i));
  expect(prose.filter((text) => /"name":"[^"]*\p{Script=Latin}/u.test(text)).length).toBeGreaterThan(180);
  expect(prose.filter((text) => /^\{"basics":\{"name":"\P{Script=Latin}*"/u.test(text)).length).toBeGreaterThan(60);
});

test("a size is a number of people in words", () => {
  expect(["200", "10k", "1M"].map(peopleIn)).toEqual([200, 10_000, 1_000_000]);
  for (const size of ["", "5", "ten", "-10k", "10kk"]) expect(() => peopleIn(size)).toThrow("--size");
});

test("the value at a part of a list is one of the list", () => {
  expect([0.5, 0.95, 1].map((part) => at([5, 1, 4, 2, 3], part))).toEqual([3, 5, 5]);
});
