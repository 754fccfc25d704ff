import { describe, expect, test } from "vitest";
import { assemble, collectTexts } from "../../../../shared/domain/exports/assemble.ts";
import type {
  ClaimFacts,
  ExportFacts,
  Permission,
  PersonFacts,
  Variant,
} from "../../../../shared/domain/exports/facts.ts";
import { claim, exportFacts, item, note, person, reference, secondPerson } from "../../../helpers/export-facts.ts";

const asItIs = (_path: string, text: string): string => text;
const documentOf = (facts: ExportFacts, variant: Variant = "named") => assemble(facts, variant, asItIs);
const only = (changes: Partial<PersonFacts>, variant: Variant = "named") => {
  const [found] = documentOf(exportFacts({ people: [person(changes)] }), variant).people;
  if (!found) throw new Error("the document has no person");
  return found;
};
const printed = (changes: Partial<PersonFacts>, variant: Variant = "named"): string =>
  JSON.stringify(documentOf(exportFacts({ people: [person(changes)] }), variant));

test.each<Variant>(["named", "blind"])("the cover says what the work is called, %s", (variant) => {
  const { brief } = exportFacts();
  expect(documentOf(exportFacts(), variant)).toMatchObject({
    brief: brief.title,
    role: brief.role,
    words: brief.words,
  });
});

describe("what is cited", () => {
  test("a note that a reason cites is printed whole, with its day in the document's zone and its moment", () => {
    expect(only({}).evidence[0]).toEqual({
      n: 1,
      where: "Interview, 11 Mar, 14:02",
      who: "noted by Kit Rowan",
      criterion: "C1",
      text: "Ran both providers behind one API for eleven weeks.",
      exact: false,
    });
  });

  test("a note that only a score cites is printed if it holds exact words", () => {
    const scored = (quote: boolean) =>
      only({
        reasons: [],
        watchOut: null,
        scores: [{ criterion: "C1", score: 4, reason: "Weighed it", evidence: ["n1"] }],
        interviews: [
          { id: "i1", at: "2026-03-10T22:30:00.000Z", minutes: 45, notes: [note({ quote, criterion: null })] },
        ],
      });
    expect(scored(false).evidence).toEqual([]);
    expect(scored(true).evidence).toMatchObject([{ who: "Tamsin Okafor-Reyes", exact: true, criterion: "C1" }]);
    expect(scored(true).scores[0]?.sources).toEqual([1]);
  });

  test("uncited notes, open questions and closing answers stay out", () => {
    const words = printed({
      interviews: [
        {
          id: "i1",
          at: "2026-03-10T22:30:00.000Z",
          minutes: 45,
          notes: [
            note({ id: "n1", text: "An open question", followUp: true }),
            note({ id: "n2", text: "Keep it quiet", quote: true }),
          ],
        },
      ],
      references: [
        reference({
          items: [
            item({ id: "a2", kind: "not-give", claimId: null, answer: null, words: "A showman" }),
            item({ id: "a3", kind: "reliability", claimId: null, words: "It still runs" }),
            item({
              id: "a4",
              kind: "note",
              claimId: null,
              answer: null,
              words: "Loud in reviews",
              quote: true,
              stampMs: 0,
            }),
          ],
        }),
      ],
      reasons: [{ id: "s1", text: "A reason", evidence: ["n1"] }],
      watchOut: null,
    });
    for (const kept of ["An open question", "Keep it quiet", "A showman", "It still runs", "Loud in reviews"])
      expect(words).not.toContain(kept);
  });

  test("evidence that is not this person's is no source", () => {
    const facts = exportFacts({
      people: [person({ reasons: [{ id: "s1", text: "A reason", evidence: ["n9", "n1"] }] }), secondPerson()],
    });
    expect(documentOf(facts).people[0]?.reasons[0]?.sources).toEqual([1]);
  });
});

describe("what a referee allowed", () => {
  const told = (permission: Permission | null, variant: Variant) =>
    only({ references: [reference({ permission, items: [item({ scope: "Retries only" })] })] }, variant);

  test("named: the words with the name, beside the claim and in the evidence", () => {
    const tamsin = told("named", "named");
    expect(tamsin.evidence[1]).toMatchObject({
      who: "Ingrid Sallow, engineering lead",
      text: "Carried it from the first call to the last merchant.",
      exact: true,
    });
    expect(tamsin.claims[0]?.answers).toEqual([
      {
        who: "Ingrid Sallow, engineering lead",
        date: "11 Mar",
        answer: "Confirmed",
        words: "Carried it from the first call to the last merchant.",
        scope: "Retries only",
      },
    ]);
  });

  test("named referees lose their name in the blind document, and keep their words", () => {
    expect(told("named", "blind").evidence[1]).toMatchObject({ who: "Engineering lead", exact: true });
  });

  test("unnamed: the words with relationship and date", () => {
    for (const variant of ["named", "blind"] as const)
      expect(told("unnamed", variant).claims[0]?.answers[0]).toMatchObject({
        who: "Engineering lead",
        date: "11 Mar",
        words: "Carried it from the first call to the last merchant.",
        scope: "Retries only",
      });
  });

  test.each(["no", null] as const)("%s: relationship, date and standing, no words even if cited", (permission) => {
    const tamsin = told(permission, "named");
    expect(tamsin.claims[0]?.answers).toEqual([
      { who: "Engineering lead", date: "11 Mar", answer: "Confirmed", words: null, scope: null },
    ]);
    expect(tamsin.evidence[1]).toEqual({
      n: 2,
      where: "Reference call, 11 Mar",
      who: "Engineering lead",
      criterion: "C2",
      text: "Confirmed: Moved 61 merchants from one payment provider to another",
      exact: false,
    });
    expect(JSON.stringify(tamsin)).not.toMatch(/Ingrid|first call|Retries only/);
  });

  test("exact words noted on a call follow the permission, what the recruiter noted does not", () => {
    const noted = (quote: boolean) =>
      only({
        references: [
          reference({
            permission: "no",
            items: [
              item({
                id: "a1",
                kind: "note",
                claimId: null,
                answer: null,
                words: "Loud in reviews",
                quote,
                stampMs: 165_000,
              }),
            ],
          }),
        ],
      }).evidence[1];
    expect(noted(true)).toMatchObject({
      text: "No words here: this referee did not agree to be quoted.",
      exact: false,
    });
    expect(noted(false)).toMatchObject({
      where: "Reference call, 11 Mar, 02:45",
      who: "Engineering lead, noted by Kit Rowan",
      text: "Loud in reviews",
    });
  });
});

describe("blind", () => {
  test("people are letters, cities states, employers labels and dates lengths", () => {
    const [first, second] = documentOf(exportFacts(), "blind").people;
    expect(first).toMatchObject({ name: "Person A", short: "Person A", line: "Senior, Victoria" });
    expect(first?.career[0]).toMatchObject({ when: "4 years 1 month to now", employer: "a payments company" });
    expect(first?.claims[0]?.where).toBe("a payments company, 11 months");
    expect(second).toMatchObject({ name: "Person B", line: "Lead, New South Wales" });
    expect(second?.career[0]).toMatchObject({ when: "about 3 years", employer: "a national bank" });
  });

  test("a state that is also somebody's name is written as its code", () => {
    expect(only({ name: "Victoria Lindqvist" }, "blind").line).toBe("Senior, VIC");
  });

  test("a region that is no Australian state is left out, since it may be a city", () => {
    expect(only({ state: "Greater Brunswick" }, "blind").line).toBe("Senior");
  });

  test("dates that can’t be read give words, not dates", () => {
    const career = [{ id: "w", employer: "Elsewhere", position: "Engineer", from: null, to: "2020-03", summary: null }];
    expect(only({ career }, "blind").career[0]).toMatchObject({ when: "length not known", employer: "an employer" });
    expect(only({ career: career.map((one) => ({ ...one, to: null })) }).career[0]?.when).toBe("dates not given");
  });

  test("nothing else differs from the named document", () => {
    const [named, blind] = [documentOf(exportFacts(), "named"), documentOf(exportFacts(), "blind")];
    expect({ ...blind, people: [], rates: null, method: [], variant: "named" }).toEqual({
      ...named,
      people: [],
      rates: null,
      method: [],
    });
    expect(blind.people.map(({ scores, facts, unchecked, musts }) => ({ scores, facts, unchecked, musts }))).toEqual(
      named.people.map(({ scores, facts, unchecked, musts }) => ({ scores, facts, unchecked, musts })),
    );
  });
});

describe("the whole list", () => {
  test("people who share a first name keep their whole name in narrow columns", () => {
    const people = [person({ name: "Nguyễn An" }), person({ id: "b", name: "Nguyễn Bình" }), person({ id: "c" })];
    expect(documentOf(exportFacts({ people })).people.map(({ short }) => short)).toEqual([
      "Nguyễn An",
      "Nguyễn Bình",
      "Tamsin",
    ]);
  });

  test("must-haves count when a referee confirmed them, partly does not", () => {
    const partly = reference({ items: [item({ answer: "partly" })] });
    expect(only({}).musts).toBe("1 of 2");
    expect(only({ references: [partly] }).musts).toBe("0 of 2");
  });

  test("the matrix says who confirmed", () => {
    const leads = [reference(), reference({ id: "r2", referee: { ...reference().referee, id: "gordon" } })];
    const facts = exportFacts({
      people: [person({ references: leads }), person({ id: "b", claims: [], references: [] })],
    });
    expect(documentOf(facts).needs[0]?.cells.map(({ who }) => who)).toEqual(["Two leads", "Not claimed"]);
  });

  test("claims that nobody needs or checked come last, and bare skills share one line", () => {
    const loose: Partial<ClaimFacts> = { needs: [], standing: "not-checked" };
    const bare = { ...loose, employer: null, from: null, to: null };
    const claims = [
      claim({ id: "k0", statement: "RabbitMQ", ...bare }),
      claim({ id: "k1", statement: "Partner portal", ...loose }),
      claim({ id: "k2", statement: "Queues", standing: "not-checked" }),
      claim(),
      claim({ id: "k3", statement: "Java, SQL", ...bare }),
    ];
    const found = only({ claims });
    expect(found.claims.map(({ statement }) => statement)).toEqual([
      "Queues",
      "Moved 61 merchants from one payment provider to another",
      "Partner portal",
    ]);
    expect(found.unchecked.filter((words) => words.includes("checked"))).toEqual([
      "Not checked with a referee: Partner portal",
      "Not checked with a referee: Queues",
      "Also claimed, not checked with a referee: RabbitMQ; Java, SQL",
    ]);
  });

  test("a criterion without a score reads Not rated yet", () => {
    expect(only({}).scores[2]).toMatchObject({ criterion: "C3", score: null, word: "Not rated yet", anchor: null });
    expect(only({}).scores[0]).toMatchObject({ word: "Exceptional", anchor: "C1 five" });
  });

  test("days follow the document's zone, and another year is said", () => {
    const late = person({ interviews: [{ id: "i1", at: "2025-12-31T13:30:00.000Z", minutes: 45, notes: [note()] }] });
    const where = (timeZone: string) =>
      documentOf(exportFacts({ timeZone, people: [late] })).people[0]?.evidence[0]?.where;
    expect(where("Australia/Sydney")).toBe("Interview, 1 Jan, 14:02");
    expect(where("Australia/Perth")).toBe("Interview, 31 Dec 2025, 14:02");
  });

  test("texts to check are those printed, once each, with exact words marked", () => {
    const texts = collectTexts(exportFacts({ people: [person()] }), "blind");
    expect(texts.map(({ path }) => path)).toEqual([
      "coverNote",
      "orderReason",
      "people/tamsin/notes/n1",
      "people/tamsin/answers/a1/words",
      "people/tamsin/headline",
      "people/tamsin/work-rights",
      "people/tamsin/scores/C1/reason",
      "people/tamsin/scores/C2/reason",
      "people/tamsin/reasons/s1",
      "people/tamsin/watch-out/o1",
      "people/tamsin/career/w1/position",
      "people/tamsin/career/w1/summary",
      "people/tamsin/claims/c1/statement",
    ]);
    expect(texts.filter(({ exact }) => exact).map(({ path }) => path)).toEqual(["people/tamsin/answers/a1/words"]);
  });
});
