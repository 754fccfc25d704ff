import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/** Parts of the template, the first of which is compiled. */
export const templateFiles = [
  "shortlist.typ",
  "look.typ",
  "cover.typ",
  "glance.typ",
  "rates.typ",
  "person.typ",
  "evidence.typ",
  "method.typ",
];
const typst = "@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm";

/**
 * Where a font (`inter/400Regular/Inter_400Regular.ttf`), the compiler (`typst.wasm`) or a part of the template lies:
 * beside the bundle when it was built, else where the package manager and the repository keep it.
 */
export function assetFile(name: string): string {
  const bundled = new URL(`../documents/${bundledName(name)}`, import.meta.url);
  return existsSync(bundled) ? fileURLToPath(bundled) : sourceOf(name);
}

/** What the build copies: the place in the repository and the name below `out/documents/`. */
export const assetCopies = (names: readonly string[]): { from: string; to: string }[] =>
  names.map((name) => ({ from: sourceOf(name), to: bundledName(name) }));

/** The PDF engine, as `assetFile` names it. */
export const compilerFile = "typst.wasm";

const bundledName = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

function sourceOf(name: string): string {
  if (name === compilerFile) return require.resolve(typst);
  if (name.endsWith(".ttf")) return require.resolve(`@expo-google-fonts/${name}`);
  return fileURLToPath(new URL(`../../resources/documents/${name}`, import.meta.url));
}
