import type {
  ClaimFacts,
  ExportFacts,
  NoteFacts,
  PersonFacts,
  ReferenceFacts,
  ReferenceItem,
} from "../../shared/domain/exports/facts.ts";

/** A claim that speaks to the first need; change what a test is about. */
export const claim = (changes: Partial<ClaimFacts> = {}): ClaimFacts => ({
  id: "c1",
  kind: "integration",
  statement: "Moved 61 merchants from one payment provider to another",
  depth: "owned",
  employer: "Sassafras Pay",
  from: "2023-02",
  to: "2024-01",
  needs: ["provider"],
  standing: "confirmed",
  ...changes,
});

/** A note that nobody cites. */
export const note = (changes: Partial<NoteFacts> = {}): NoteFacts => ({
  id: "n1",
  stampMs: 842_000,
  criterion: "C1",
  text: "Ran both providers behind one API for eleven weeks.",
  quote: false,
  followUp: false,
  ...changes,
});

/** A confirming answer to the first claim. */
export const item = (changes: Partial<ReferenceItem> = {}): ReferenceItem => ({
  id: "a1",
  kind: "answer",
  claimId: "c1",
  answer: "confirmed",
  words: "Carried it from the first call to the last merchant.",
  scope: null,
  quote: false,
  stampMs: null,
  ...changes,
});

/** A call with an engineering lead who may be named. */
export const reference = (changes: Partial<ReferenceFacts> = {}): ReferenceFacts => ({
  id: "r1",
  at: "2026-03-11T06:00:00.000Z",
  referee: {
    id: "ingrid",
    name: "Ingrid Sallow",
    position: "Director of Engineering",
    employerThen: "Sassafras Pay",
    employerNow: null,
    relationship: "engineering-lead",
  },
  identity: "switchboard",
  permission: "named",
  items: [item()],
  ...changes,
});

/** Tamsin, whose every part is cited, rated and confirmed. */
export const person = (changes: Partial<PersonFacts> = {}): PersonFacts => ({
  id: "tamsin",
  name: "Tamsin Okafor-Reyes",
  headline: "Payments integration engineer",
  email: "tamsin.or@example.com",
  phone: "0491 570 006",
  city: "Brunswick",
  state: "VIC",
  level: "senior",
  workRights: "Australian citizen",
  clearance: null,
  place: "hybrid",
  rate: {
    cents: 112_000,
    per: "day",
    daysPerWeek: null,
    gst: "excluded",
    confirmedAt: "2026-03-10T22:30:00.000Z",
  },
  availableFrom: "2026-03-23",
  availabilityConfirmedAt: "2026-03-10T22:30:00.000Z",
  consentToRepresentAt: "2026-03-10T23:20:00.000Z",
  passedGates: [],
  career: [
    {
      id: "w1",
      employer: "Sassafras Pay",
      position: "Senior Engineer",
      from: "2022-02",
      to: null,
      summary: "Merchant payments.",
    },
  ],
  claims: [claim()],
  interviews: [{ id: "i1", at: "2026-03-10T22:30:00.000Z", minutes: 45, notes: [note()] }],
  references: [reference()],
  scores: [
    { criterion: "C1", score: 5, reason: "Protected consumers through two changes", evidence: ["n1"] },
    { criterion: "C2", score: 4, reason: "Owned a change of provider end to end", evidence: ["n1", "a1"] },
  ],
  unbacked: [],
  raters: 1,
  reasons: [{ id: "s1", text: "Ran two payment providers behind one API.", evidence: ["n1", "a1"] }],
  watchOut: { id: "o1", text: "Queues: used, not set up.", evidence: ["n1"] },
  ...changes,
});

/** A second person in another script, with a referee who may be quoted without a name. */
export const secondPerson = (changes: Partial<PersonFacts> = {}): PersonFacts =>
  person({
    id: "wei",
    name: "王小明",
    headline: null,
    city: "Sydney",
    state: "New South Wales",
    level: "lead",
    career: [{ id: "w2", employer: "مصرف النيل", position: "Інженер", from: "2019", to: "2022", summary: null }],
    claims: [claim({ id: "c9", employer: "مصرف النيل", statement: "Ledger feed moved from files to events" })],
    references: [
      reference({
        id: "r2",
        permission: "unnamed",
        referee: {
          id: "hanh",
          name: "Đặng Thị Hạnh",
          position: null,
          employerThen: "مصرف النيل",
          employerNow: null,
          relationship: "peer",
        },
        items: [item({ id: "a9", claimId: "c9", words: "It ran for a year.", scope: "The feed alone" })],
      }),
    ],
    interviews: [
      { id: "i2", at: "2026-03-11T01:00:00.000Z", minutes: 50, notes: [note({ id: "n9", text: "Replay by day." })] },
    ],
    scores: [{ criterion: "C1", score: 3, reason: "Explains one design well", evidence: ["n9"] }],
    reasons: [{ id: "s9", text: "Has already turned batches into events.", evidence: ["n9", "a9"] }],
    watchOut: null,
    ...changes,
  });

const criterion = (id: "C1" | "C2" | "C3" | "C4" | "C5" | "C6", name: string) => ({
  id,
  name,
  short: name,
  anchors: [`${id} one`, `${id} two`, `${id} three`, `${id} four`, `${id} five`] as [
    string,
    string,
    string,
    string,
    string,
  ],
});

/** A list of two for Banksia Mutual at 12 March 2026 in Melbourne. */
export const exportFacts = (changes: Partial<ExportFacts> = {}): ExportFacts => ({
  now: "2026-03-12T03:30:00.000Z",
  timeZone: "Australia/Melbourne",
  sample: false,
  version: 1,
  recruiter: { name: "Kit Rowan", agency: "Rowan and Vale", email: "kit.rowan@example.com", phone: null },
  client: { name: "Banksia Mutual", contact: { name: "Rosalind Achterberg", position: "Head of Engineering" } },
  brief: {
    title: "Payments integration rebuild",
    role: "API engineer",
    words: "Our card settlements stop matching.",
    tried: null,
    systems: [{ name: "Corella card processing", kind: "payments", state: "brittle" }],
    languages: [".NET"],
    platforms: ["Azure Service Bus"],
    apiStyle: "rest",
    setting: {
      domain: "banking",
      regulated: true,
      clearance: "none",
      place: "hybrid",
      daysOnSite: 3,
      city: "Melbourne",
      state: "VIC",
    },
    engagement: {
      kind: "contract",
      months: 6,
      start: "2026-03-23",
      daysPerWeek: 5,
      level: "senior",
      budget: { fromCents: 100_000, toCents: 120_000, per: "day", gst: "excluded" },
    },
    needs: [
      { id: "provider", kind: "integration", statement: "Payment provider integration", weight: "must" },
      { id: "events", kind: "platform", statement: "Events and queues", weight: "must" },
      { id: "gateway", kind: "platform", statement: "A gateway, configured", weight: "nice" },
    ],
    dealBreakers: [],
  },
  orderReason: "API design judgement first",
  coverNote: "Both can start by 30 March.",
  people: [person(), secondPerson()],
  identities: {
    people: [],
    employers: [
      { name: "Sassafras Pay", label: "a payments company", alsoKnownAs: ["Sassafras"], products: ["Corella"] },
    ],
    referees: [],
    briefCity: "Melbourne",
  },
  employerLabels: { "Sassafras Pay": "a payments company", "مصرف النيل": "a national bank" },
  playbook: {
    criteria: [
      criterion("C1", "API design judgement"),
      criterion("C2", "Integration match"),
      criterion("C3", "Stack and platform fit"),
      criterion("C4", "Security awareness"),
      criterion("C5", "Documentation and consumer focus"),
      criterion("C6", "References from real integrations"),
    ],
    anchorWords: ["Absent", "Limited", "Sound", "Strong", "Exceptional"],
    bands: [
      { level: "mid", label: "Mid", from: 750, to: 950 },
      { level: "senior", label: "Senior", from: 950, to: 1150 },
      { level: "lead", label: "Lead or specialist", from: 1150, to: 1300 },
    ],
    indicative: "Guide rates are indicative only.",
    roles: { "api-engineer": "API engineer" },
  },
  limits: { c1AtLeast: 3, confirmedWithinDays: 7 },
  gstPercent: 10,
  ...changes,
});
