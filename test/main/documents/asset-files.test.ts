import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { assetCopies, assetFile, compilerFile, templateFiles } from "../../../main/documents/asset-files.ts";
import { fontTable } from "../../../main/documents/font-table.ts";
import { ENGINE_VERSION } from "../../../main/documents/render-shortlist.ts";

const names = [compilerFile, ...templateFiles, ...fontTable.flatMap(({ files }) => files)];

test("every font, the compiler and every part of the template lie where they are looked for", () => {
  expect(names.filter((name) => !existsSync(assetFile(name)))).toEqual([]);
});

test("what the build copies has names of its own", () => {
  const copies = assetCopies(names);
  expect(new Set(copies.map(({ to }) => to)).size).toBe(names.length);
  expect(copies.filter(({ from, to }) => !existsSync(from) || basename(to) !== to)).toEqual([]);
});

test("no part of the template is forgotten", () => {
  expect([...templateFiles].sort()).toEqual(
    readdirSync("resources/documents")
      .filter((name) => name.endsWith(".typ"))
      .sort(),
  );
});

test("the engine is named by the versions that are installed", () => {
  const versionOf = (name: string): string =>
    JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
  const typst = versionOf("@myriaddreamin/typst-ts-web-compiler");
  const lib = versionOf("@cantoo/pdf-lib");
  expect(ENGINE_VERSION).toBe(`typst-ts-web-compiler ${typst}, pdf-lib ${lib}`);
});
