import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const fake = pathToFileURL(`${import.meta.dirname}/fake.ts`).href;

/** A protection taken out of a file of the host. */
export interface Mutant {
  file: string;
  from: string;
  to: string;
}

/** By the number that stands in the address of each module: `host.ts?mutant=3`. */
export const mutants: Mutant[] = [];

/** The text of a file of the repository as that mutant has it; a mutant that changes nothing is an error. */
export function sourceOf(file: string, mutant: Mutant | undefined): string {
  const text = readFileSync(file, "utf8");
  if (mutant?.file !== file) return text;
  if (!text.includes(mutant.from)) throw new Error(`${file} doesn’t hold ${mutant.from}`);
  return text.replace(mutant.from, mutant.to);
}

// "electron" is the fake one; each mutant gets modules of its own, the fake included.
registerHooks({
  resolve(name, context, next) {
    const query = /\?mutant=\d+$/.exec(context.parentURL ?? "")?.[0] ?? "";
    if (name === "electron") return { url: `${fake}${query}`, shortCircuit: true };
    const found = next(name, context);
    return query && found.url.includes("/main/hosts/") ? { ...found, url: `${found.url}${query}` } : found;
  },
  load(url, context, next) {
    const number = /\?mutant=(\d+)$/.exec(url)?.[1];
    const mutant = number === undefined ? undefined : mutants[Number(number)];
    const loaded = next(url, context);
    if (!mutant || !fileURLToPath(url).endsWith(`/${mutant.file}`)) return loaded;
    return { ...loaded, source: sourceOf(mutant.file, mutant) };
  },
});
