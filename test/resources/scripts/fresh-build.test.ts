import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { freshBuild, type Workshop } from "../../../resources/scripts/fresh-build.ts";
import { temporaryFolder } from "../../helpers/workspace.ts";

let shop: Workshop;
let made: number;
const source = (): string => join(shop.root, "main/app/worker.ts");

beforeEach(() => {
  const root = temporaryFolder();
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  write("package.json", '{"name":"assay","version":"0.1.0"}');
  write("package-lock.json", "{}");
  for (const folder of ["main/app", "renderer", "shared", "resources"]) write(`${folder}/worker.ts`, "1");
  made = 0;
  shop = {
    root,
    shelves: [join(root, ".cache/built")],
    make(folder) {
      made++;
      mkdirSync(join(folder, "main"));
      cpSync(source(), join(folder, "main/worker.js"));
      return true;
    },
  };
});

const built = (): string => {
  const folder = freshBuild(shop);
  if (!folder) throw new Error("nothing was built");
  return folder;
};
const holds = (folder: string): string => readFileSync(join(folder, "main/worker.js"), "utf8");

test("while nothing changes, the first build serves every start", () => {
  const first = built();
  expect(holds(first)).toBe("1");
  expect(built()).toBe(first);
  expect(made).toBe(1);
});

test("a changed source is built anew, even one that was given its old size and time", () => {
  utimesSync(source(), 1, 1);
  const first = built();
  writeFileSync(source(), "2");
  utimesSync(source(), 1, 1);
  const second = built();
  expect(holds(second)).toBe("2");
  // A program that started from the first can still read from it.
  expect(holds(first)).toBe("1");
});

test.each(["package-lock.json", "renderer/worker.ts", "shared/new.ts"])("a change of %s is built anew", (name) => {
  built();
  writeFileSync(join(shop.root, name), "changed");
  built();
  expect(made).toBe(2);
});

test("a source that was removed is built anew", () => {
  built();
  rmSync(join(shop.root, "shared/worker.ts"));
  built();
  expect(made).toBe(2);
});

test("a build with a file cut short, one without a file and one without its list are made again", () => {
  truncateSync(join(built(), "main/worker.js"), 0);
  expect(holds(built())).toBe("1");
  rmSync(join(built(), "main/worker.js"));
  expect(holds(built())).toBe("1");
  rmSync(join(built(), "whole.json"));
  expect(holds(built())).toBe("1");
  expect(made).toBe(4);
});

test("a build that fails leaves nothing that a later start could take for one", () => {
  const { make } = shop;
  shop.make = (folder) => make(folder) && false;
  expect(freshBuild(shop)).toBeUndefined();
  expect(readdirSync(join(shop.root, ".cache/built"))).toEqual([]);
  shop.make = make;
  expect(holds(built())).toBe("1");
});

test("of two starts at once the second takes what the first has put up, and disturbs none of it", () => {
  const { make } = shop;
  let first: string | undefined;
  shop.make = (folder) => {
    first ??= freshBuild({ ...shop, make });
    writeFileSync(join(first ?? "", "main/mark"), "");
    return make(folder);
  };
  expect(built()).toBe(first);
  expect(existsSync(join(first ?? "", "main/mark"))).toBe(true);
});

test("where the checkout cannot be written to, the next shelf is used, and without one there is no build", () => {
  writeFileSync(join(shop.root, "file"), "");
  const closed = join(shop.root, "file/built");
  const open = join(temporaryFolder(), "built");
  expect(freshBuild({ ...shop, shelves: [closed, open] })).toMatch(open);
  expect(freshBuild({ ...shop, shelves: [closed] })).toBeUndefined();
});

test("the last three builds are kept", () => {
  for (const text of ["a", "b", "c", "d", "e"]) {
    writeFileSync(source(), text);
    built();
  }
  const kept = readdirSync(join(shop.root, ".cache/built")).map((name) => holds(join(shop.root, ".cache/built", name)));
  expect(kept.sort()).toEqual(["c", "d", "e"]);
});
