import type { ExportFacts, Variant } from "./facts.ts";

const LONGEST = 40;

/**
 * "banksia-mutual-shortlist-v1-named.pdf": letters and digits of any script, hyphens and one dot. The client's part is left
 * out where it holds the whole name of somebody on the list or of a referee.
 */
export const fileNameFor = (facts: ExportFacts, variant: Variant, ext: string): string => {
  const { people, referees } = facts.identities;
  const names = [...facts.people, ...people, ...referees].map(({ name }) => slug(name)).filter((name) => name !== "");
  const client = slug(facts.client.name);
  const shown = names.some((name) => `-${client}-`.includes(`-${name}-`)) ? "" : shortened(client);
  const ending = ext.toLowerCase().replace(/[^a-z0-9]/g, "") || "pdf";
  return `${shown === "" ? "" : `${shown}-`}shortlist-v${facts.version}-${variant}.${ending}`;
};

/** Marks over Latin, Greek and Cyrillic letters go; those that spell a word, as in Devanagari or Arabic, stay. */
const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{Mn}*)\p{Mn}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]|\p{Cf}/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");

const shortened = (text: string): string => [...text].slice(0, LONGEST).join("").replace(/-+$/, "");
