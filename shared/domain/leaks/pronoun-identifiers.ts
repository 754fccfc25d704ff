import type { Identifier } from "./identifier.ts";

const pronouns = ["he", "him", "his", "himself", "she", "her", "hers", "herself"];
const titles = ["mr", "mrs", "ms", "miss", "sir", "madam", "maam", "dame"];

/** Gendered pronouns and titles of English; what is said instead depends on the sentence. */
export const pronounIdentifiers: readonly Identifier[] = [...pronouns, ...titles].map((key) => ({
  kind: "pronoun",
  owner: "pronoun",
  key,
  joints: key === "maam" ? [2] : [],
  joint: "name",
  capitals: [],
  bounds: "strict",
  say: titles.includes(key) ? "Mx" : "they",
  generic: "they",
  initials: "",
}));
