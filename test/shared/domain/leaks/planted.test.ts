import { describe, expect, it } from "vitest";
import { findLeaks } from "../../../../shared/domain/leaks/find.ts";
import { identifiersFor } from "../../../../shared/domain/leaks/identifiers.ts";
import type { Leak } from "../../../../shared/domain/leaks/identity.ts";
import { applyReplacements } from "../../../../shared/domain/leaks/replace.ts";
import { employer, identities, person, referee } from "./people.ts";

const known = identities({
  people: [
    person("Tamsin Okafor-Reyes", {
      alsoKnownAs: ["Tammy"],
      email: "tamsin.or@example.com",
      phone: "0491 570 157",
      sites: ["https://tor.example.com/work"],
      handles: ["torwrites"],
      projects: ["Settlement rebuild"],
      schools: ["Swinburne University"],
      city: "Footscray",
      state: "VIC",
    }),
    person("José Ángel Ruiz", {
      code: "Person B",
      email: "jruiz77@example.com",
      phone: "+34 912 345 678",
      city: "Ballarat",
      state: "VIC",
    }),
    person("Łukasz Żółkiewski", { code: "Person C", alsoKnownAs: ["Luke"], handles: ["zolk-dev"] }),
    person("赵美琳", { code: "Person D", alsoKnownAs: ["Meilin Zhao"] }),
    person("ليلى الخوري", { code: "Person E" }),
    person("Γιώργος Παππάς", { code: "Person F" }),
    person("Семён Королёв", { code: null }),
    person("김민수", { code: "Person G" }),
    person("अनिता शर्मा", { code: "Person H" }),
    person("Siobhán O'Malley-Byrne", { code: "Person I" }),
  ],
  employers: [
    employer("Sassafras Pay", "a payments company", { products: ["Quoll Ledger"] }),
    employer("Tallow and Pine Pty Ltd", "a software company"),
    employer("Yarrow Health Fund", "a health fund", { alsoKnownAs: ["YarrowCare"] }),
    employer("Müller Spedition GmbH", "a freight company"),
  ],
  referees: [referee("Nerida Castlemaine"), referee("Hugh Bannerman")],
});

/** Identifiers as somebody would write them: whole and in parts. */
const planted = [
  "Tamsin Okafor-Reyes",
  "Tamsin",
  "Okafor",
  "Reyes",
  "Okafor-Reyes",
  "Tammy",
  "tamsin.or@example.com",
  "tamsin.or",
  "torwrites",
  "tor.example.com/work",
  "Settlement rebuild",
  "Swinburne University",
  "Footscray",
  "José Ángel Ruiz",
  "José",
  "Ángel",
  "Ruiz",
  "jruiz77",
  "Ballarat",
  "Łukasz Żółkiewski",
  "Łukasz",
  "Żółkiewski",
  "Luke",
  "zolk-dev",
  "赵美琳",
  "美琳",
  "赵美",
  "Meilin Zhao",
  "Meilin",
  "Zhao",
  "ليلى الخوري",
  "ليلى",
  "الخوري",
  "Γιώργος Παππάς",
  "Γιώργος",
  "Παππάς",
  "Семён Королёв",
  "Семён",
  "Королёв",
  "김민수",
  "민수",
  "अनिता शर्मा",
  "अनिता",
  "Siobhán",
  "O'Malley",
  "Byrne",
  "Sassafras Pay",
  "Quoll Ledger",
  "Tallow and Pine",
  "Yarrow Health Fund",
  "YarrowCare",
  "Müller Spedition",
  "Nerida Castlemaine",
  "Nerida",
  "Castlemaine",
  "Hugh Bannerman",
  "Bannerman",
];

const middle = (word: string): number => Math.ceil(word.length / 2);
const insideLetters = (word: string, put: string): string => word.replace(/(?<=[\p{L}\p{M}]{2})(?=\p{L}{2})/u, put);

const disguises: Record<string, (word: string) => string> = {
  "as it is": (word) => word,
  "in capitals": (word) => word.toUpperCase(),
  "in small letters": (word) => word.toLowerCase(),
  decomposed: (word) => word.normalize("NFD"),
  "without its accents": (word) =>
    word
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/gu, "")
      .normalize("NFC"),
  "over two lines": (word) => word.replaceAll(" ", "\r\n   "),
  "with wide spaces": (word) => word.replaceAll(" ", "\u00a0\u2003"),
  "with a soft hyphen": (word) => insideLetters(word, "\u00ad"),
  "with a zero-width space": (word) => `${word.slice(0, middle(word))}\u200b${word.slice(middle(word))}`,
  "with a joiner": (word) => insideLetters(word, "\u200d"),
  "with a hyphen at the end of the line": (word) => insideLetters(word, "-\n"),
  "in the possessive": (word) => `${word}’s`,
  "in full width": (word) =>
    word.replace(/[A-Za-z0-9]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  "with other hyphens": (word) => word.replaceAll("-", "\u2011").replaceAll("'", "\u2019"),
  "between brackets": (word) => `(${word})`,
};

const carriers = [
  (word: string): string => `Payments moved from ${word} in eleven weeks.`,
  (word: string): string => `${word}, on a Sunday`,
  (word: string): string => `ended with\n${word}`,
];

describe("identifiers planted in a text", () => {
  const identifiers = identifiersFor("blind", known);
  const cases = planted.flatMap((word) =>
    Object.entries(disguises).map(([how, disguise], at) => {
      const written = disguise(word);
      const text = (carriers[at % carriers.length] ?? carriers[0])?.(written) ?? "";
      return { word, how, text, at: text.indexOf(written), written };
    }),
  );

  it("are at least 500, and every one is found whole", () => {
    expect(cases.length).toBeGreaterThanOrEqual(500);
    const missed = cases.filter(({ text, at, written }) => {
      const leaks = findLeaks([{ path: "p", text, exact: false, person: null }], identifiers);
      return !covers(leaks, text, at, written);
    });
    expect(missed.map(({ word, how, text }) => [word, how, text])).toEqual([]);
  });

  it("are gone once the suggestions stand, in plain and in exact words", () => {
    for (const exact of [false, true]) {
      for (const { text } of cases) {
        const once = applyReplacements(text, findLeaks([{ path: "p", text, exact, person: null }], identifiers));
        expect(findLeaks([{ path: "p", text: once, exact, person: null }], identifiers)).toEqual([]);
      }
    }
  });
});

/** Every letter of what was planted lies inside a find, but for brackets and a possessive ending. */
function covers(leaks: readonly Leak[], text: string, at: number, written: string): boolean {
  const end = at + written.replace(/’s$/u, "").length;
  for (let place = at; place < end; place += 1) {
    const letter = /[\p{L}\p{N}]/u.test(text.charAt(place));
    if (letter && !leaks.some((leak) => leak.start <= place && place < leak.end)) return false;
  }
  return true;
}
