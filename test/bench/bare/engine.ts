import { readFileSync } from "node:fs";
import type { FontFamily } from "../../../main/documents/font-table.ts";
import { createCompiler } from "../../../main/documents/typst-compiler.ts";

// The engine alone: sets in type what lies ready in the file that is named, one PDF after another, and says their sizes.
interface Ready {
  families: FontFamily[];
  data: unknown;
}
const ready = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Ready[];
const [first] = ready;
if (!first) throw new Error("nothing lies ready");
const compile = await createCompiler(first.families);
console.log(JSON.stringify(ready.map(({ data }) => compile(data).length)));
