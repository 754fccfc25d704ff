import type { Loose } from "./scenario-folder.ts";

/** The first person of Banksia, as good as any to bend. */
export const tamsin = (s: Loose) => s.people[0];
/** For `Array.from`: needs of a kind and weight. */
export const need = (weight?: string) => (_: unknown, n: number) => ({
  id: `more-${n}`,
  kind: "scope",
  statement: "More",
  weight,
});

export type Case = [what: string, field: string, bend: (scenario: Loose) => void];
/** Banksia bent in one place each, and the pointer of that place. */
export const MEMBERS: Case[] = [
  ["no version", "/assayScenario", (s) => delete s.assayScenario],
  ["another version", "/assayScenario", (s) => (s.assayScenario = 2)],
  ["no time", "/now", (s) => delete s.now],
  ["no client", "/client", (s) => delete s.client],
  ["no contact", "/client/contact", (s) => delete s.client.contact],
  ["a contact without a name", "/client/contact/name", (s) => delete s.client.contact.name],
  ["no words of the client", "/brief/words", (s) => delete s.brief.words],
  ["a name with a hidden character", "/people/0/name", (s) => (s.people[0].name = "Tam\u0000sin")],
  ["a name of two lines", "/people/0/name", (s) => (s.people[0].name = "Tam\nsin")],
  ["a hidden character in the words", "/brief/words", (s) => (s.brief.words = "It stops.\u0007")],
  ["no needs", "/brief/needs", (s) => (s.brief.needs = [])],
  ["nobody", "/people", (s) => (s.people = [])],
  ["27 people", "/people", (s) => (s.people = Array.from({ length: 27 }, (_, i) => ({ ...s.people[0], id: `p${i}` })))],
  ["no shortlist", "/shortlist", (s) => delete s.shortlist],
  ["a line without reasons", "/shortlist/lines/1/reasons", (s) => delete s.shortlist.lines[1].reasons],
  [
    "a reason without evidence",
    "/shortlist/lines/0/reasons/2/evidence",
    (s) => (s.shortlist.lines[0].reasons[2].evidence = []),
  ],
  [
    "a mistyped required member",
    "/brief/clockStartdAt",
    (s) => {
      s.brief.clockStartdAt = s.brief.clockStartedAt;
      delete s.brief.clockStartedAt;
    },
  ],
  ["an unknown member", "/people/2/rate/currency", (s) => (s.people[2].rate.currency = "AUD")],
  ["an unknown member whose name needs escaping", "/brief/a~1b~0c", (s) => (s.brief["a/b~c"] = 1)],
  ["text for a number", "/people/0/rate/amount", (s) => (tamsin(s).rate.amount = "1120")],
  ["cents", "/people/0/rate/amount", (s) => (tamsin(s).rate.amount = 1120.5)],
  ["an unknown choice", "/sent/how", (s) => (s.sent.how = "pigeon")],
  ["a blank name", "/client/name", (s) => (s.client.name = "  ")],
  ["a title of 121 characters", "/brief/title", (s) => (s.brief.title = "x".repeat(121))],
  ["a statement of two lines", "/brief/needs/1/statement", (s) => (s.brief.needs[1].statement = "a\nb")],
  ["an id with a capital", "/people/1/id", (s) => (s.people[1].id = "Mei")],
  ["a stamp without seconds", "/people/0/interviews/0/notes/3/at", (s) => (tamsin(s).interviews[0].notes[3].at = "12")],
  ["a score of 6", "/people/0/scores/C2/score", (s) => (tamsin(s).scores.C2.score = 6)],
  ["a score of a seventh criterion", "/people/0/scores/C7", (s) => (tamsin(s).scores.C7 = tamsin(s).scores.C6)],
  ["the same evidence twice", "/people/0/scores/C1/evidence/1", (s) => (tamsin(s).scores.C1.evidence = ["n5", "n5"])],
  [
    "a monthly rate without days a week",
    "/people/0/rate/daysPerWeek",
    (s) => (tamsin(s).rate = { amount: 9000, per: "month" }),
  ],
  [
    "no consent to ring",
    "/people/0/references/0/candidateConsentAt",
    (s) => delete tamsin(s).references[0].candidateConsentAt,
  ],
  [
    "a call without an opening",
    "/people/0/references/0/openingConsent",
    (s) => delete tamsin(s).references[0].openingConsent,
  ],
  ["a call without answers", "/people/1/references/1/answers", (s) => delete s.people[1].references[1].answers],
  [
    "a call without permission",
    "/people/1/references/1/quotePermission",
    (s) => delete s.people[1].references[1].quotePermission,
  ],
  [
    "a refusal that says something",
    "/people/3/references/0/answers",
    (s) => (s.people[3].references[0].openingConsent = false),
  ],
  ["a path with ..", "/people/1/resume", (s) => (s.people[1].resume = "resumes/../../mei.json")],
  ["an absolute path", "/people/1/resume", (s) => (s.people[1].resume = "/etc/mei.json")],
  ["a path of another system", "/people/1/resume", (s) => (s.people[1].resume = "C:\\mei.json")],
];
export const IDS: Case[] = [
  ["two people", "/people/2/id", (s) => (s.people[2].id = "tamsin")],
  ["two needs", "/brief/needs/4/id", (s) => (s.brief.needs[4].id = "dotnet")],
  ["two claims", "/people/0/claims/3/id", (s) => (tamsin(s).claims[3].id = "c2")],
  ["a note and a claim", "/people/0/interviews/0/notes/4/id", (s) => (tamsin(s).interviews[0].notes[4].id = "c1")],
  ["two notes", "/people/0/interviews/0/notes/4/id", (s) => (tamsin(s).interviews[0].notes[4].id = "n1")],
  [
    "an answer and a note",
    "/people/0/references/0/answers/1/id",
    (s) => (tamsin(s).references[0].answers[1].id = "n2"),
  ],
  ["two answers", "/people/0/references/0/answers/4/id", (s) => (tamsin(s).references[0].answers[4].id = "a1")],
  ["the reliability", "/people/0/references/0/reliability/id", (s) => (tamsin(s).references[0].reliability.id = "a1")],
  ["what they'd not give", "/people/0/references/0/notGive/id", (s) => (tamsin(s).references[0].notGive.id = "a6")],
  ["working together again", "/people/0/references/0/again/id", (s) => (tamsin(s).references[0].again.id = "a7")],
  [
    "answers of two calls",
    "/people/1/references/1/answers/0/id",
    (s) => (s.people[1].references[1].answers[0].id = "a1"),
  ],
  [
    "a note of a reference call",
    "/people/1/references/1/notes/1/id",
    (s) => (s.people[1].references[1].notes[1].id = "n7"),
  ],
];
export const DANGLING: Case[] = [
  [
    "a claim that speaks to no need",
    "/people/0/claims/0/needs/1",
    (s) => (tamsin(s).claims[0].needs = ["provider", "banking"]),
  ],
  [
    "a note on no claim",
    "/people/0/interviews/0/notes/0/claim",
    (s) => (tamsin(s).interviews[0].notes[0].claim = "c9"),
  ],
  ["a note on a note", "/people/0/interviews/0/notes/0/claim", (s) => (tamsin(s).interviews[0].notes[0].claim = "n3")],
  [
    "a note on another's claim",
    "/people/0/interviews/0/notes/0/claim",
    (s) => (tamsin(s).interviews[0].notes[0].claim = "c7"),
  ],
  [
    "an answer to no claim",
    "/people/0/references/0/answers/2/claim",
    (s) => (tamsin(s).references[0].answers[2].claim = "c9"),
  ],
  [
    "a reference note on no claim",
    "/people/1/references/1/notes/0/claim",
    (s) => (s.people[1].references[1].notes[0].claim = "x"),
  ],
  ["a score's evidence", "/people/0/scores/C2/evidence/3", (s) => (tamsin(s).scores.C2.evidence[3] = "a99")],
  ["a claim as evidence", "/people/0/scores/C1/evidence/0", (s) => (tamsin(s).scores.C1.evidence[0] = "c1")],
  [
    "a reason's evidence",
    "/shortlist/lines/0/reasons/1/evidence/0",
    (s) => (s.shortlist.lines[0].reasons[1].evidence[0] = "nn"),
  ],
  [
    "another person's evidence",
    "/shortlist/lines/0/reasons/0/evidence/1",
    (s) => (s.shortlist.lines[0].reasons[0].evidence[1] = "a11"),
  ],
  [
    "a watch-out's evidence",
    "/shortlist/lines/3/watchOut/evidence/1",
    (s) => (s.shortlist.lines[3].watchOut.evidence[1] = "a14"),
  ],
  [
    "a question still open",
    "/shortlist/lines/0/watchOut/evidence/0",
    (s) => {
      tamsin(s).interviews[0].notes[12].followUp = true;
      tamsin(s).scores.C3.evidence = ["n12"];
    },
  ],
  ["nobody on the shortlist", "/shortlist/lines/2/person", (s) => (s.shortlist.lines[2].person = "nobody")],
  ["somebody twice", "/shortlist/lines/3/person", (s) => (s.shortlist.lines[3].person = "dev")],
  [
    "a referee who refused",
    "/people/3/scores/C2/evidence/3",
    (s) => {
      const { at, referee, identity, candidateConsentAt } = s.people[3].references[0];
      s.people[3].references[0] = { at, referee, identity, candidateConsentAt, openingConsent: false };
    },
  ],
];
export const TIMES: Case[] = [
  ["a day that is not in February", "/now", (s) => (s.now = "2026-02-30T10:00:00Z")],
  ["an hour 24", "/now", (s) => (s.now = "2026-03-12T24:00:00+11:00")],
  ["a minute 60", "/sent/at", (s) => (s.sent.at = "2026-03-12T10:60:00+11:00")],
  ["a second 60", "/sent/at", (s) => (s.sent.at = "2026-03-12T10:00:60+11:00")],
  ["an offset of 25 hours", "/brief/clockStartedAt", (s) => (s.brief.clockStartedAt = "2026-03-10T10:00:00+25:00")],
  ["an offset of 75 minutes", "/brief/clockStartedAt", (s) => (s.brief.clockStartedAt = "2026-03-10T10:00:00+10:75")],
  ["a month 13", "/brief/engagement/start", (s) => (s.brief.engagement.start = "2026-13-01")],
  ["29 February in an ordinary year", "/people/0/available/from", (s) => (tamsin(s).available.from = "2026-02-29")],
  ["a month 00 of a claim", "/people/0/claims/1/from", (s) => (tamsin(s).claims[1].from = "2022-00")],
  [
    "31 April of an overlap",
    "/people/0/references/0/overlap/to",
    (s) => (tamsin(s).references[0].overlap.to = "2025-04-31"),
  ],
  [
    "a clearance until no day",
    "/people/0/clearance/validUntil",
    (s) => (tamsin(s).clearance = { level: "nv1", validUntil: "2030-06-31" }),
  ],
  ["a zone of no place", "/timeZone", (s) => (s.timeZone = "Mars/Olympus")],
  [
    "a zone of no place in the brief",
    "/brief/setting/timeZone",
    (s) => (s.brief.setting.timeZone = "Australia/Nowhere"),
  ],
  ["sent after now", "/sent/at", (s) => (s.sent.at = "2026-03-12T14:30:01+11:00")],
  [
    "an interview after now",
    "/people/0/interviews/0/at",
    (s) => (tamsin(s).interviews[0].at = "2026-03-13T10:00:00+11:00"),
  ],
  [
    "a reference call after now",
    "/people/0/references/0/at",
    (s) => (tamsin(s).references[0].at = "2027-01-01T00:00Z"),
  ],
  [
    "a rate confirmed after now",
    "/people/0/rate/confirmedAt",
    (s) => (tamsin(s).rate.confirmedAt = "2026-03-12T03:31Z"),
  ],
  [
    "a start confirmed after now",
    "/people/0/available/confirmedAt",
    (s) => (tamsin(s).available.confirmedAt = "2026-03-12T03:31Z"),
  ],
  [
    "consent after now",
    "/people/0/consentToRepresentAt",
    (s) => (tamsin(s).consentToRepresentAt = "2026-03-12T03:31Z"),
  ],
  [
    "a withdrawal after now",
    "/shortlist/lines/0/withdrawn/at",
    (s) => (s.shortlist.lines[0].withdrawn = { at: "2026-04-01T00:00Z" }),
  ],
  [
    "a clock that starts before the call",
    "/brief/clockStartedAt",
    (s) => (s.brief.callStartedAt = "2026-03-10T17:56:00+11:00"),
  ],
  ["sent before the clock started", "/sent/at", (s) => (s.sent.at = "2026-03-10T17:54:00+11:00")],
  [
    "consent to ring after the call",
    "/people/0/references/0/candidateConsentAt",
    (s) => (tamsin(s).references[0].candidateConsentAt = "-21h29m"),
  ],
  ["a claim that ends before it starts", "/people/0/claims/0/to", (s) => (tamsin(s).claims[0].to = "2023-01")],
  ["a claim that ends in an earlier year", "/people/0/claims/0/to", (s) => (tamsin(s).claims[0].to = "2022")],
  [
    "an overlap that ends before it starts",
    "/people/0/references/0/overlap/to",
    (s) => (tamsin(s).references[0].overlap.to = "2022-01-31"),
  ],
];
export const REST: Case[] = [
  [
    "six must-haves",
    "/brief/needs/7",
    (s) => (s.brief.needs = [...s.brief.needs, ...Array.from({ length: 1 }, need())]),
  ],
  ["a budget that falls", "/brief/engagement/budget/to", (s) => (s.brief.engagement.budget.to = 999)],
  ["another title without a reason", "/brief/roleReason", (s) => (s.brief.role = "solution-architect")],
  ["the usual title of another difficulty", "/brief/roleReason", (s) => (s.brief.difficulty = "design")],
  ["an employer described twice", "/employers/8/name", (s) => s.employers.push({ name: "Yarrow Health Fund" })],
  ["a C1 of 2", "/shortlist/lines/0", (s) => (tamsin(s).scores.C1.score = 2)],
  ["no C1", "/shortlist/lines/1", (s) => delete s.people[1].scores.C1],
  ["no scores", "/shortlist/lines/1", (s) => delete s.people[1].scores],
  ["no consent to represent", "/shortlist/lines/2", (s) => delete s.people[2].consentToRepresentAt],
  ["consent after sending", "/shortlist/lines/0", (s) => (tamsin(s).consentToRepresentAt = "-9m")],
  ["no rate", "/shortlist/lines/3", (s) => delete s.people[3].rate],
  ["a rate confirmed 7 days and a minute before", "/shortlist/lines/0", (s) => (tamsin(s).rate.confirmedAt = "-7d11m")],
  ["no start", "/shortlist/lines/0", (s) => delete tamsin(s).available],
  ["a start confirmed 9 days ago", "/shortlist/lines/2", (s) => (s.shortlist.lines[2].passGates = [])],
  ["another gate passed", "/shortlist/lines/2", (s) => (s.shortlist.lines[2].passGates[0].gate = "rate")],
  [
    "a contradicted must-have",
    "/shortlist/lines/3",
    (s) => {
      s.people[3].claims[3].needs = ["provider"];
      s.people[3].claims[0].needs = [];
    },
  ],
  [
    "everyone withdrawn",
    "/shortlist/lines",
    (s) => {
      for (const line of s.shortlist.lines) line.withdrawn = { at: "-1h" };
    },
  ],
  [
    "gates by now when nothing was sent",
    "/shortlist/lines/0",
    (s) => {
      delete s.sent;
      tamsin(s).rate.confirmedAt = "-7d1m";
    },
  ],
];
