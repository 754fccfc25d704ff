import { expect, test } from "vitest";
import { citables } from "../../../../shared/domain/shortlists/citable.ts";
import { claim, item, note, reference } from "../../../helpers/export-facts.ts";

const today = { now: "2026-03-12T03:20:00.000Z", zone: "Australia/Melbourne" };
const referee = {
  id: "ingrid",
  name: "Ingrid Sallow",
  position: null,
  employerThen: "Sassafras Pay",
  employerNow: null,
  relationship: "engineering-lead" as const,
};
const person = {
  name: "Tamsin Okafor-Reyes",
  claims: [claim({ statement: "Moved 61 merchants" })],
  interviews: [
    {
      id: "i1",
      at: "2026-03-10T22:30:00.000Z",
      minutes: 45,
      notes: [note(), note({ id: "n2", quote: true }), note({ id: "n3", followUp: true })],
    },
  ],
  references: [
    reference({
      referee,
      at: "2026-03-04T03:00:00.000Z",
      permission: "no",
      items: [item({ id: "a1", answer: "partly", words: null, scope: "Consumed topics" })],
    }),
    reference({
      referee: { ...referee, employerThen: "" },
      at: today.now,
      permission: "named",
      items: [
        item({ id: "a2", kind: "reliability", claimId: null, answer: "contradicted", words: "Twice it fell over." }),
        item({ id: "a3", kind: "note", claimId: null, answer: null, words: "Rang back", stampMs: 60_000 }),
      ],
    }),
  ],
};

test("notes and answers come in the order of the calls, and open questions are left out", () => {
  expect(citables(person, today).map(({ id, kind, mark }) => [id, kind, mark])).toEqual([
    ["n1", "note", "14:02"],
    ["n2", "quote", "14:02"],
    ["a1", "call", "4 Mar"],
    ["a2", "call", "Today"],
    ["a3", "call", "Today"],
  ]);
});

test("each says where it comes from, on the calendar of the brief, and in whose words", () => {
  const [kept, quoted, scoped, reliable, noted] = citables(person, today);
  expect(kept).toMatchObject({ where: "Interview, Wed 11 Mar, 14:02", who: null, exact: false, mayQuote: true });
  expect(quoted).toMatchObject({ who: "Tamsin", exact: true });
  expect(scoped).toEqual({
    id: "a1",
    kind: "call",
    mark: "4 Mar",
    where: "Reference call, Wed 4 Mar",
    who: "Ingrid Sallow, engineering lead at Sassafras Pay",
    about: "Partly: Moved 61 merchants",
    text: "Consumed topics",
    exact: false,
    mayQuote: false,
  });
  expect(reliable).toMatchObject({
    who: "Ingrid Sallow, engineering lead",
    about: "Did it stay reliable? no",
    text: "Twice it fell over.",
    exact: true,
  });
  expect(noted).toMatchObject({ where: "Reference call, Thu 12 Mar, 01:00", about: null, exact: false });
});
