import fc from "fast-check";
import { expect, test } from "vitest";
import { assemble, collectTexts } from "../../../../shared/domain/exports/assemble.ts";
import type { ExportFacts, PersonFacts, ReferenceFacts, Variant } from "../../../../shared/domain/exports/facts.ts";
import { claim, exportFacts, item, note, person, reference } from "../../../helpers/export-facts.ts";

const NAMES = ["Tamsin Okafor-Reyes", "王小明", "ليلى حداد", "Олена Шевченко", "Đặng Thị Hạnh", "Zoë O’Neill-Brănescu"];
const EMPLOYERS = ["Sassafras Pay", "مصرف النيل", "北京银行", "Zakłady Łącz"];
const CITIES = ["Brunswick", "Łódź", "上海"];

/** A word that occurs nowhere else, so that finding it means that the text was printed. */
const token = (...parts: (string | number)[]): string => `«${parts.join(".")}»`;

const subset = (ids: string[]) => fc.subarray(ids, { minLength: 0 });

const personOf = (p: number): fc.Arbitrary<PersonFacts> =>
  fc
    .record({
      quotes: fc.array(fc.record({ quote: fc.boolean(), followUp: fc.boolean() }), { minLength: 1, maxLength: 5 }),
      calls: fc.array(
        fc.record({
          permission: fc.constantFrom("named", "unnamed", "no", null),
          relationship: fc.constantFrom("engineering-lead", "peer", "client", "other"),
          kinds: fc.array(
            fc.record({
              kind: fc.constantFrom("answer", "reliability", "not-give", "again", "note"),
              quote: fc.boolean(),
              hasWords: fc.boolean(),
              answer: fc.constantFrom("confirmed", "partly", "contradicted", "cannot-say"),
            }),
            { maxLength: 4 },
          ),
        }),
        { maxLength: 3 },
      ),
    })
    .chain(({ quotes, calls }) => {
      const notes = quotes.map((each, n) => note({ ...each, id: `n${n}`, text: token("note", p, n) }));
      const references = calls.map(
        ({ permission, relationship, kinds }, r): ReferenceFacts =>
          reference({
            id: `r${r}`,
            permission,
            referee: {
              id: `referee-${p}-${r}`,
              name: token("referee", p, r),
              position: token("position", p, r),
              employerThen: token("then", p, r),
              employerNow: token("now", p, r),
              relationship,
            },
            items: kinds.map(({ kind, quote, hasWords, answer }, i) =>
              item({
                id: `a${r}-${i}`,
                kind,
                quote,
                claimId: kind === "answer" ? "c1" : null,
                answer: kind === "answer" || kind === "reliability" ? answer : null,
                words: hasWords ? token("words", p, r, i) : null,
                scope: token("scope", p, r, i),
              }),
            ),
          }),
      );
      const ids = [...notes, ...references.flatMap(({ items }) => items)].map(({ id }) => id);
      return fc
        .record({ reason: subset(ids), watch: subset(ids), score: subset(ids) })
        .map(({ reason, watch, score }) =>
          person({
            id: `p${p}`,
            name: `${NAMES[p]}`,
            city: CITIES[p % CITIES.length] ?? null,
            email: token("email", p),
            phone: token("phone", p),
            career: [
              {
                id: "w",
                employer: `${EMPLOYERS[p % 4]}`,
                position: "Engineer",
                from: "2019-02",
                to: null,
                summary: null,
              },
            ],
            claims: [claim({ employer: `${EMPLOYERS[(p + 1) % 4]}` })],
            interviews: [{ id: "i1", at: "2026-03-10T22:30:00.000Z", minutes: 45, notes }],
            references,
            reasons: [{ id: "s1", text: token("reason", p), evidence: reason }],
            watchOut: { id: "o1", text: token("watch", p), evidence: watch },
            scores: [{ criterion: "C1", score: 4, reason: token("score", p), evidence: score }],
          }),
        );
    });

const factsArbitrary: fc.Arbitrary<ExportFacts> = fc
  .integer({ min: 1, max: NAMES.length })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, p) => personOf(p))))
  .map((people) => exportFacts({ people }));
const variants = fc.constantFrom<Variant>("named", "blind");

const asItIs = (_path: string, text: string): string => text;

/** Every token that may be printed of one person, by the words of the rule rather than by the code. */
const allowed = ({ interviews, references, reasons, watchOut, scores }: PersonFacts, variant: Variant): Set<string> => {
  const whole = new Set([...reasons, ...(watchOut ? [watchOut] : [])].flatMap(({ evidence }) => evidence));
  const scored = new Set(scores.flatMap(({ evidence }) => evidence));
  const may = new Set([
    ...reasons.map(({ text }) => text),
    ...scores.map(({ reason }) => reason),
    watchOut?.text ?? "",
  ]);
  for (const { id, text, quote, followUp } of interviews.flatMap(({ notes }) => notes))
    if (!followUp && (whole.has(id) || (quote && scored.has(id)))) may.add(text);
  for (const { referee, permission, items } of references) {
    const quotable = permission === "named" || permission === "unnamed";
    for (const { id, kind, quote, words, scope } of items) {
      const exact = kind !== "note" || quote;
      const cited = whole.has(id) || (exact && scored.has(id));
      if (words && (exact ? quotable && (cited || kind === "answer") : cited)) may.add(words);
      if (scope && quotable && kind === "answer") may.add(scope);
      if (permission === "named" && variant === "named" && (cited || kind === "answer")) may.add(referee.name);
    }
  }
  return may;
};

test("exactly what is cited and allowed is printed, in both variants", () => {
  fc.assert(
    fc.property(factsArbitrary, variants, (facts, variant) => {
      const text = JSON.stringify(assemble(facts, variant, asItIs));
      const printed = new Set(text.match(/«[^»]*»/g) ?? []);
      const may = new Set(facts.people.flatMap((each) => [...allowed(each, variant)]));
      expect([...printed].filter((each) => !may.has(each))).toEqual([]);
      expect([...may].filter((each) => each !== "" && !each.startsWith("«referee") && !printed.has(each))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("the blind document holds no name, employer or city", () => {
  fc.assert(
    fc.property(factsArbitrary, (facts) => {
      const text = JSON.stringify(assemble(facts, "blind", asItIs));
      for (const secret of [...NAMES, ...EMPLOYERS, ...CITIES, "«referee", "«then", "«email", "«phone"])
        expect(text).not.toContain(secret);
    }),
  );
});

test("every source stands in the evidence, numbered from 1 without a gap", () => {
  fc.assert(
    fc.property(factsArbitrary, variants, (facts, variant) => {
      for (const { evidence, reasons, watchOut, scores } of assemble(facts, variant, asItIs).people) {
        expect(evidence.map(({ n }) => n)).toEqual(evidence.map((_, index) => index + 1));
        const sources = [...reasons, ...(watchOut ? [watchOut] : []), ...scores].flatMap((each) => each.sources ?? []);
        for (const source of sources) expect(source).toBeLessThanOrEqual(evidence.length);
      }
    }),
  );
});

test("the same facts give the same document, and are not touched", () => {
  fc.assert(
    fc.property(factsArbitrary, variants, (facts, variant) => {
      const before = structuredClone(facts);
      expect(assemble(facts, variant, asItIs)).toEqual(assemble(facts, variant, asItIs));
      expect(facts).toEqual(before);
    }),
  );
});

test("each text to check reaches the document as it was replaced, and no other text is replaced", () => {
  fc.assert(
    fc.property(factsArbitrary, variants, (facts, variant) => {
      const texts = collectTexts(facts, variant);
      const asked = new Map<string, string>();
      const text = JSON.stringify(
        assemble(facts, variant, (path, original) => {
          asked.set(path, original);
          return `<${path}>`;
        }),
      );
      expect([...asked]).toEqual(texts.map(({ path, text: original }) => [path, original]));
      for (const { path } of texts) expect(text).toContain(`<${path}>`);
      expect(text).not.toMatch(/«(note|words|reason|watch|score)/);
    }),
  );
});
