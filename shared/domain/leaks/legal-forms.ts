import { endsSentence } from "./sentences.ts";

const latin = [
  "pty\\.?(?:\\s+(?:ltd|limited)\\.?)?",
  "\\(?\\s*pty\\s*\\)?\\.?\\s+(?:ltd|limited)\\.?",
  "(?:proprietary|private)\\s+limited",
  "(?:pte|pvt)\\.?(?:\\s+(?:ltd|limited)\\.?)?",
  "sdn\\.?\\s*bhd\\.?",
  "limited",
  "ltd\\.?(?:\\s*şti\\.?)?",
  "l\\.?l\\.?[cp]\\.?",
  "inc(?:orporated)?\\.?",
  "p\\.?l\\.?c\\.?",
  "corp(?:oration)?\\.?",
  "gmbh(?:\\s*&\\s*co\\.?\\s*kg(?:aa)?\\.?)?",
  "(?:ag|kg|kgaa|ug|e\\.v\\.|ohg)",
  "(?:s\\.a\\.s?\\.?|b\\.?v\\.?|n\\.v\\.?|nv|ab|oyj?|aps|a/s|asa|s\\.?r\\.?l\\.?|s\\.?p\\.?a\\.?|s\\.?à\\.?r\\.?l\\.?|s\\.?r\\.?o\\.?|d\\.?o\\.?o\\.?)",
  "sp\\.?\\s*z\\s*o\\.?\\s*o\\.?",
  "(?:kft|zrt|bhd|tbk|ltda|lda|k\\.k|kk|n\\.l|nl)\\.?",
  "(?:ооо|оао|пао|зао|ао|тов)",
  "(?:α\\.?ε\\.?|ο\\.?ε\\.?|ε\\.?π\\.?ε\\.?)",
  "בע[״\"'׳]{0,2}מ",
  "ش\\.?\\s?م\\.?\\s?[مكل]\\.?(?:\\s?م\\.?)?",
];

/** Forms that are words of their own, so that they go from a name but are not drawn into a hit. */
const latinInNameOnly = ["co\\.?", "company", "se", "sa", "sas", "as", "sarl", "a\\.?ş\\.?"];

const eastern = [
  "股份有限公司",
  "有限责任公司",
  "有限責任公司",
  "有限公司",
  "公司",
  "株式会社",
  "株式會社",
  "有限会社",
  "合同会社",
  "[(（]株[)）]",
  "㈱",
  "주식회사",
  "유한회사",
  "[(（]주[)）]",
  "㈜",
];

const inName = new RegExp(
  `(?:[\\s,]+(?:${[...latin, ...latinInNameOnly].join("|")})|\\s*(?:${eastern.join("|")}))\\s*$`,
  "iu",
);
const beforeName = new RegExp(`^\\s*(?:(?:${eastern.join("|")})\\s*|(?:PT|ООО|ОАО|ПАО|ЗАО|АО|شركة)\\s+)(?=\\S)`, "u");
const inText = new RegExp(`^(?:[\\s,]+(?:${latin.join("|")})(?![\\p{L}\\p{N}])|\\s?(?:${eastern.join("|")}))`, "iu");
const beforeInText = new RegExp(`(?:${eastern.join("|")})\\s?$`, "u");

/** A company's name without "Pty Ltd", "GmbH", "株式会社" and the like, "The" and a trailing "(Australia)"; never empty. */
export function withoutLegalForm(name: string): string {
  let bare = name.trim();
  for (let round = 0; round < 3; round += 1) {
    const shorter = bare
      .replace(inName, "")
      .replace(beforeName, "")
      .replace(/[\s,]*(?:&|\band)\s*$/iu, "")
      .trim();
    if (shorter.length === 0 || shorter === bare) break;
    bare = shorter;
  }
  return bare.replace(/^the\s+(?=\S)/iu, "");
}

/** How many characters of `after` are the legal form that belongs to a name just before. */
export function legalFormAfter(after: string): number {
  const [form = ""] = inText.exec(after.slice(0, 60)) ?? [];
  const word = form.replace(/^[\s,]+/u, "");
  const small = /^[a-z]/u.test(word) && !/^(?:pty|ltd|gmbh|pte|inc)\b/u.test(word);
  const point = form.endsWith(".") && endsSentence(after.slice(form.length)) ? 1 : 0;
  return small ? 0 : form.length - point;
}

/** How many characters at the end of `before` are a legal form written in front of its name. */
export function legalFormBefore(before: string): number {
  return beforeInText.exec(before.slice(-12))?.[0].length ?? 0;
}
