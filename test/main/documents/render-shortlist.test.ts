import { expect, test } from "vitest";
import { renderShortlist } from "../../../main/documents/render-shortlist.ts";
import type { ShortlistDocument } from "../../../shared/domain/exports/document.ts";
import { withPeople } from "../../helpers/many-people.ts";
import { compileAtUa1, gateRunsHere } from "../../helpers/pdf-gate.ts";
import { checkTags, rolesOf } from "../../helpers/pdf-tags.ts";
import { leftOf, pagesOf, propertiesOf } from "../../helpers/pdf-text.ts";
import { sampleDocument } from "../../helpers/sample-document.ts";

const slow = { timeout: 120_000 };
const scripts = [
  "Nguyễn Thị Phương Thảo",
  "Łukasz Wiśniewski-Żółkiewska",
  "İbrahim Yıldız-Şahin",
  "Ελένη Παπαδοπούλου",
  "Владимир Щербаков",
  "王晓明",
  "山田 はなこ",
  "김민준",
];

const bare = (document: ShortlistDocument): ShortlistDocument => ({
  ...document,
  agency: null,
  coverNote: null,
  orderReason: null,
  sample: false,
  words: "",
  facts: [],
  musts: [],
  nices: [],
  needs: [],
  rates: null,
  method: [],
  people: document.people.slice(0, 1).map((one) => ({
    ...one,
    line: "",
    facts: [],
    rate: null,
    start: null,
    scores: one.scores.map((score) => ({ ...score, score: null, word: "Not rated yet", anchor: null, reason: null })),
    reasons: [],
    watchOut: null,
    career: [],
    evidence: [],
    claims: [],
    unchecked: [],
  })),
});

const stretched = (document: ShortlistDocument): ShortlistDocument => {
  const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  const name = `${"Maximiliana-Theodosia "}${word}`.repeat(3).slice(0, 300);
  return {
    ...document,
    role: `Integration developer, ${word}`,
    client: { name: word.repeat(2), contact: word },
    agency: word,
    words: document.words.repeat(30),
    coverNote: `https://example.com/${"a".repeat(300)}\r\n\tnext`,
    musts: [word],
    people: document.people.map((one) => ({ ...one, name, short: word, line: word, start: word })),
    needs: document.needs.map((need) => ({ ...need, statement: `${word} ${word}` })),
  };
};

const squeezed = (text: string): string => text.replaceAll(/\s/g, "");

test(
  "what is read back is what was written, for names in eight scripts, reasons, evidence and claims",
  slow,
  async () => {
    const document = withPeople(sampleDocument(), scripts.length, scripts);
    const { bytes } = await renderShortlist(document);
    const text = (await pagesOf(bytes)).join(" ");
    const written = document.people.flatMap((one) => [
      one.name,
      ...[...one.reasons, ...one.evidence].map((entry) => entry.text),
      ...one.claims.flatMap((claim) => [claim.statement, ...claim.answers.flatMap(({ words }) => words ?? [])]),
      ...one.scores.flatMap(({ reason, anchor }) => [reason ?? "", anchor ?? ""]),
    ]);
    expect(written.filter((words) => !text.includes(words))).toEqual([]);
    expect(text).toContain(document.brief);
    expect(text).toContain(`“${document.words}”`);
  },
);

test(
  "Arabic and Hebrew letters come out whole; pdf.js loses their spaces or turns their words, which others don't",
  slow,
  async () => {
    const document = sampleDocument();
    const names = ["ليلى مراد", "محمد الحسن", "אברהם"];
    const { bytes } = await renderShortlist(withPeople(document, 3, names));
    const text = squeezed((await pagesOf(bytes)).join(" "));
    expect(names.filter((name) => !text.includes(squeezed(name)))).toEqual([]);
  },
);

test(
  "a Latin sentence that opens with an Arabic name runs from the left, an Arabic one from the right",
  slow,
  async () => {
    const document = sampleDocument();
    const opening = "ليلى found the fault and mended it before eight";
    const { bytes } = await renderShortlist({ ...document, coverNote: opening, orderReason: null });
    expect(await leftOf(bytes, "ليلى")).toBeLessThan((await leftOf(bytes, "found the fault")) ?? 0);
    const arabic = "API كتبت ليلى الواجهة كلها قبل الثامنة";
    const turned = await renderShortlist({ ...document, coverNote: arabic, orderReason: null });
    expect(await leftOf(turned.bytes, "الواجهة")).toBeGreaterThan(200);
  },
);

test("no page ends within a claim, what a referee said, a note or a reason", slow, async () => {
  const document = sampleDocument();
  const said = "It ran for two years after the change and nobody had to open it, not even at the end of June. ".repeat(
    5,
  );
  const people = document.people.map((one, i) => ({
    ...one,
    reasons: Array.from({ length: 9 }, (_, n) => ({ text: `Reason ${i}.${n}: ${said}`, sources: [1] })),
    evidence: one.evidence.flatMap((entry) => [{ ...entry, text: `Entry ${i}.${entry.n}: ${said}` }]),
    claims: Array.from({ length: 12 }, (_, n) => ({
      statement: `Claim ${i}.${n}`,
      depth: "built",
      where: "Sassafras Pay",
      standing: "confirmed" as const,
      standingWords: "Confirmed",
      answers: [
        {
          answer: "Confirmed",
          who: "Engineering lead",
          date: "11 Mar",
          words: `Answer ${i}.${n}: ${said}`,
          scope: null,
        },
      ],
    })),
  }));
  const { bytes } = await renderShortlist({ ...document, people });
  const pages = await pagesOf(bytes);
  const written = people.flatMap((one) => [
    ...[...one.reasons, ...one.evidence].map(({ text }) => text.trim()),
    ...one.claims.flatMap(({ answers }) => answers.map(({ words }) => words.trim())),
  ]);
  expect(written.filter((words) => !pages.some((page) => page.includes(words)))).toEqual([]);
});

test.each<[string, (document: ShortlistDocument) => ShortlistDocument, number]>([
  ["the sample", (document) => document, 2],
  ["a blind one", (document) => ({ ...document, variant: "blind", sample: false }), 2],
  ["one with hardly anything in it", bare, 1],
  ["one without people", (document) => withPeople(document, 0, []), 1],
  ["one with words wider than the page", stretched, 2],
  ["one with six people at one rate", (document) => withPeople(document, 6, scripts), 2],
  ["one with twelve people", (document) => withPeople(document, 12, scripts), 2],
])("a screen reader finds its way through %s", slow, async (_, change, figures) => {
  const { bytes } = await renderShortlist(change(sampleDocument()));
  expect(await checkTags(bytes, figures)).toEqual([]);
});

test.runIf(gateRunsHere)("the PDF/UA-1 compile refuses nothing (Linux x64, where that compiler exists)", slow, () => {
  const document = sampleDocument();
  for (const one of [document, bare(document), stretched(document), withPeople(document, 8, scripts)])
    expect(compileAtUa1(one).length).toBeGreaterThan(10_000);
  const undescribed = { ...document, rates: document.rates && { ...document.rates, alt: "" } };
  expect(() => compileAtUa1(undescribed)).toThrow("missing alt text");
});

test("the check of tags notices a drawing that nobody described", slow, async () => {
  const { bytes } = await renderShortlist(sampleDocument());
  expect(await checkTags(bytes, 3)).toEqual(["2 of 3 figures have an alternative text"]);
});

test("26 people are all there: a table instead of the drawing, no page without words", slow, async () => {
  const names = Array.from({ length: 26 }, (_, i) => `Person ${String.fromCharCode(65 + i)}`);
  const { bytes, pages } = await renderShortlist(withPeople(sampleDocument(), 26, names));
  expect(await checkTags(bytes, 1)).toEqual([]);
  const read = await pagesOf(bytes);
  expect(read).toHaveLength(pages);
  const headings = (await propertiesOf(bytes)).bookmarks;
  expect(names.filter((name) => !headings.includes(name))).toEqual([]);
  expect(read.filter((page) => page.length < 200)).toEqual([]);
  expect(read.filter((page, i) => !page.includes(`Page ${i + 1} of ${pages}`))).toEqual([]);
});

test("a sample says so on every page, any other on none", slow, async () => {
  const said = async (sample: boolean) => {
    const { bytes } = await renderShortlist({ ...sampleDocument(), sample });
    return (await pagesOf(bytes)).map((page) => /\bSAMPLE\b/.test(page));
  };
  expect(new Set(await said(true))).toEqual(new Set([true]));
  expect(new Set(await said(false))).toEqual(new Set([false]));
});

test("the file's properties hold the title, the agency and the document's day, and no clock's", slow, async () => {
  const { bytes } = await renderShortlist({
    ...sampleDocument(),
    date: { iso: "2019-02-03", long: "3 February 2019" },
  });
  const { info } = await propertiesOf(bytes);
  expect(info).toMatchObject({ Title: "Shortlist for Banksia Mutual: API engineer", Author: "Rowan and Vale" });
  expect(String(info["CreationDate"])).toContain("20190203");
  expect(Buffer.from(bytes).includes(String(new Date().getFullYear()))).toBe(false);
});

test("each superscript leads to its evidence and each name in the table to its page", slow, async () => {
  const document = sampleDocument();
  const { bytes } = await renderShortlist(document);
  const cited = document.people.flatMap((one) => [...one.reasons, ...(one.watchOut ? [one.watchOut] : [])]);
  const links = (await rolesOf(bytes)).filter((role) => role === "Link");
  expect(links.length).toBe(document.people.length + cited.flatMap(({ sources }) => sources).length);
});

test("text that looks like Typst or markup is printed as it stands", slow, async () => {
  const trap = '#read("/etc/passwd") = Heading *bold* _it_ $x^2$ \\ `raw` @label <b>& \u201cq\u201d #let x = 1 // no';
  const document = sampleDocument();
  const { bytes } = await renderShortlist({ ...document, coverNote: trap });
  expect((await pagesOf(bytes)).join(" ")).toContain(trap);
});
