import { readFileSync } from "node:fs";
import fc from "fast-check";
import { banksia, type Loose, writtenScenario } from "./scenario-folder.ts";

const load = (name: string): Loose => JSON.parse(readFileSync(writtenScenario(name), "utf8"));
/** Every scenario of the repository, parsed. */
export const whole = [banksia(), load("names-in-four-scripts"), load("only-what-is-required"), load("nine-people")];

type Steps = (string | number)[];
function placesIn(value: Loose, path: Steps = []): Steps[] {
  if (value === null || typeof value !== "object") return [path];
  return [path, ...Object.keys(value).flatMap((key) => placesIn(value[key], [...path, key]))];
}
/** Everywhere in the scenarios, so that each kind of place is bent as often as another. */
const places = whole.flatMap((value, which) => {
  const kinds = new Map<string, Steps>();
  for (const path of placesIn(value))
    kinds.set(path.map((step) => (/^\d+$/.test(String(step)) ? "*" : step)).join("/"), path);
  return [...kinds.values()].map((path) => ({ which, path }));
});

const odd = fc.constantFrom<Loose>(
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  6,
  7.5,
  0.4,
  61,
  200_000,
  200_001,
  1e300,
  "",
  " ",
  "\u00a0",
  "\u2028",
  "x",
  "X",
  "a\nb",
  "a\rb",
  "9",
  [],
  {},
  ["a"],
  ["n1", "n1"],
  [1, 1],
  [{}],
  "now",
  "-",
  "-1",
  "-0m",
  "-1h1d",
  "-1d2h3m",
  "-99999m",
  "-123456m",
  "-12345h",
  "2026",
  "2026-13",
  "2026-02-30",
  "2026-2-3",
  "12026-01-01",
  "2026-03-10T17:55Z",
  "2026-03-10T17:55:00.5Z",
  "2026-03-10T99:99:99+99:99",
  "00:00",
  "999:59",
  "1000:00",
  "0:60",
  "C1",
  "C7",
  "must",
  "nice",
  "day",
  "month",
  "named",
  "no",
  "included",
  "UTC",
  "utc",
  "Etc/GMT+1",
  "A/B",
  "a@b.c",
  "a@b",
  "a@@b.c",
  "+61 2 5550 0100",
  "((((((",
  "12345",
  "a-b",
  "a_b",
  "-a",
  "ǆ",
  "resumes/a.json",
  "/a.json",
  "../a.json",
  "a/../b.json",
  "./a.json",
  "a\\b.json",
  "c:a.json",
  "a//b.json",
  ".json",
  "a.JSON",
  "...json",
  "𠀀".repeat(201),
  "😀".repeat(200),
);
const length = fc.constantFrom(1, 32, 33, 119, 120, 121, 200, 201, 254, 255, 300, 301, 500, 501, 10_000, 10_001);
const character = fc.constantFrom("a", "x", "𠀀", "é", "\n", " ");
const text = fc.tuple(length, character).map(([count, one]) => one.repeat(count));
const change = fc.oneof(
  fc.record({ kind: fc.constant("delete" as const) }),
  fc.record({
    kind: fc.constant("add" as const),
    name: fc.constantFrom("typo", "id", "at", "words", "label", "notes", "answers", "$schema"),
    value: odd,
  }),
  fc.record({ kind: fc.constant("set" as const), value: fc.oneof(odd, text) }),
  fc.record({ kind: fc.constant("grow" as const), times: fc.constantFrom(2, 5, 11, 21, 27, 51, 101, 501) }),
);

function bend(place: (typeof places)[number], how: Loose): Loose {
  const root = { value: structuredClone(whole[place.which]) };
  const path = ["value", ...place.path];
  const last = path.pop() as string;
  const parent = path.reduce((inside: Loose, step) => inside[step], root);
  const here = parent[last];
  if (how.kind === "delete") Array.isArray(parent) ? parent.splice(Number(last), 1) : delete parent[last];
  else if (how.kind === "set") parent[last] = how.value;
  else if (how.kind === "grow")
    parent[last] = Array.isArray(here)
      ? Array.from({ length: how.times }, (_, i) => here[i] ?? here[0] ?? "x")
      : String(here).repeat(how.times);
  else if (here !== null && typeof here === "object" && !Array.isArray(here)) here[how.name] = how.value;
  return root.value;
}

/** A whole scenario with one thing deleted, added, replaced or made longer; `how` says what, for a failing test. */
export const bentScenario = fc
  .tuple(fc.constantFrom(...places), change)
  .map(([place, how]) => ({ bent: bend(place, how), how: `${place.path.join("/")} ${JSON.stringify(how)}` }));
