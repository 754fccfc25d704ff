import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const IMPORTS = /\bimport\(\s*"(\.[^"]+)"\s*\)|(?:\bfrom|\bimport|@import)\s+"(\.[^"]+)"/gu;
const CLASS_NAMES = /className=(?:"([^"]*)"|\{`([^`]*)`|\{([^}]*)\})/gu;

/** Every file that comes with this one, and those that come later. */
function brought(by: string): { here: Set<string>; later: Set<string> } {
  const [here, later] = [new Set<string>(), new Set<string>()];
  const left = [by];
  for (let file = left.pop(); file; file = left.pop()) {
    if (here.has(file)) continue;
    here.add(file);
    for (const [, lazily, now] of readFileSync(file, "utf8").matchAll(IMPORTS)) {
      const target = join(dirname(file), lazily ?? now ?? "");
      if (!existsSync(target)) continue;
      if (lazily) later.add(target);
      else left.push(target);
    }
  }
  return { here, later };
}

const styled = (file: string): string[] =>
  [
    ...readFileSync(file, "utf8")
      .replaceAll(/\/\*.*?\*\//gsu, "")
      .matchAll(/\.([a-z][a-z0-9-]*)/gu),
  ].map(([, name = ""]) => name);
const used = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(CLASS_NAMES)].flatMap(
    ([, plain, template, computed]) => (plain ?? template ?? computed ?? "").match(/[a-z][a-z0-9-]+/gu) ?? [],
  );
const stylesOf = (files: Iterable<string>): Set<string> =>
  new Set([...files].filter((file) => file.endsWith(".css")).flatMap(styled));

test("a screen that comes later brings the styles of its own classes, whatever was open before it", () => {
  const anywhere = stylesOf(globSync("renderer/**/*.css"));
  const { here: first, later } = brought("renderer/main.tsx");
  expect(later.size).toBeGreaterThan(5);
  const missing = [...later].flatMap((screen) => {
    const own = brought(screen).here;
    const known = stylesOf([...first, ...own]);
    return [...own]
      .filter((file) => file.endsWith(".tsx") && !first.has(file))
      .flatMap((file) =>
        used(file).flatMap((name) => (anywhere.has(name) && !known.has(name) ? [`${file}: ${name}`] : [])),
      );
  });
  expect(missing).toEqual([]);
});
