import { type Mutant, mutants } from "./hooks.ts";

// Input: a folder with an index.html, then mutants as JSON. Output: what each misses, the unchanged host first.
const [files = "", given = "[]"] = process.argv.slice(2);
mutants.push({ file: "", from: "", to: "" }, ...(JSON.parse(given) as Mutant[]));
const { failing } = await import("./checklist.ts");
const missed: string[][] = [];
for (const [number, mutant] of mutants.entries()) missed.push(await failing(number, mutant, files));
console.log(JSON.stringify(missed));
