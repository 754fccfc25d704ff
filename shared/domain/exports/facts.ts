import type { Identities } from "../leaks/identity.ts";

export type Variant = "named" | "blind";
export type Criterion = "C1" | "C2" | "C3" | "C4" | "C5" | "C6";
export type Permission = "named" | "unnamed" | "no";
export type AnswerValue = "confirmed" | "partly" | "contradicted" | "cannot-say";
export type Standing = "not-checked" | "confirmed" | "partly" | "contradicted" | "cannot-say" | "disputed";
export type Relationship = "engineering-lead" | "peer" | "client" | "other";

export type GateId = "c1" | "consent" | "must-have" | "rate" | "availability";

/** Money a day or a month, in whole cents. */
export interface Rate {
  cents: number;
  per: "day" | "month";
  daysPerWeek: number | null;
  gst: "excluded" | "included";
  /** ISO 8601 instant. */
  confirmedAt: string | null;
}

/** Everything known that a shortlist document may draw on; what is printed of it is decided by `assemble`. */
export interface ExportFacts {
  /** ISO 8601 instant of the document; dates are written in `timeZone` (IANA). */
  now: string;
  timeZone: string;
  sample: boolean;
  version: number;
  recruiter: { name: string; agency: string | null; email: string | null; phone: string | null };
  client: { name: string; contact: { name: string; position: string | null } };
  brief: BriefFacts;
  orderReason: string | null;
  coverNote: string | null;
  /** Those whose lines remain, in the recruiter's order; the first is Person A. */
  people: PersonFacts[];
  identities: Identities;
  /** Name of an employer as written → what the blind document says. */
  employerLabels: Record<string, string>;
  playbook: PlaybookFacts;
  /** The playbook's gates: the lowest C1 that may go out, and for how many days a confirmed rate or start stays good. */
  limits: { c1AtLeast: number; confirmedWithinDays: number };
  /** The playbook's GST, 10 in Australia. */
  gstPercent: number;
}

export interface PlaybookFacts {
  criteria: { id: Criterion; name: string; short: string; anchors: [string, string, string, string, string] }[];
  /** "Absent", "Limited", "Sound", "Strong", "Exceptional". */
  anchorWords: [string, string, string, string, string];
  /** Day rates in whole dollars. */
  bands: { level: "mid" | "senior" | "lead"; label: string; from: number; to: number }[];
  /** The sentence that must stand beside every guide rate. */
  indicative: string;
  roles: Record<string, string>;
}

export interface BriefFacts {
  title: string;
  /** Display name of the title: "API engineer". */
  role: string;
  words: string;
  tried: string | null;
  systems: { name: string; kind: string; state: string | null }[];
  languages: string[];
  platforms: string[];
  apiStyle: string | null;
  setting: {
    domain: string | null;
    regulated: boolean | null;
    clearance: string | null;
    place: string | null;
    daysOnSite: number | null;
    city: string | null;
    state: string | null;
  };
  engagement: {
    kind: string | null;
    months: number | null;
    /** ISO date. */
    start: string | null;
    daysPerWeek: number | null;
    level: "mid" | "senior" | "lead" | null;
    budget: { fromCents: number; toCents: number; per: "day" | "month"; gst: "excluded" | "included" } | null;
  };
  needs: { id: string; kind: string; statement: string; weight: "must" | "nice" }[];
  dealBreakers: string[];
}

export interface PersonFacts {
  id: string;
  name: string;
  headline: string | null;
  email: string | null;
  phone: string | null;
  city: string | null;
  state: string | null;
  level: "mid" | "senior" | "lead" | null;
  workRights: string | null;
  clearance: { level: string; validUntil: string | null } | null;
  place: string | null;
  rate: Rate | null;
  /** ISO date. */
  availableFrom: string | null;
  /** ISO 8601 instant at which the date was last confirmed. */
  availabilityConfirmedAt: string | null;
  /** ISO 8601 instant at which the person agreed to be put forward for this brief; null when they have not. */
  consentToRepresentAt: string | null;
  /** Gates passed with a reason kept on record; the reason itself is never printed. */
  passedGates: GateId[];
  /** Newest first. Dates as the résumé has them: "2023", "2023-04" or "2023-04-17"; `to` null means still there. */
  career: {
    id: string;
    employer: string;
    position: string | null;
    from: string | null;
    to: string | null;
    summary: string | null;
  }[];
  claims: ClaimFacts[];
  interviews: { id: string; at: string; minutes: number; notes: NoteFacts[] }[];
  references: ReferenceFacts[];
  /** In criterion order; one left out reads "Not rated yet". Evidence: ids of notes and reference items. */
  scores: { criterion: Criterion; score: number; reason: string; evidence: string[] }[];
  /** Criteria whose score lost all its evidence; it is none of `scores`. */
  unbacked: Criterion[];
  raters: number;
  reasons: { id: string; text: string; evidence: string[] }[];
  watchOut: { id: string; text: string; evidence: string[] } | null;
}

export interface ClaimFacts {
  id: string;
  kind: string;
  statement: string;
  depth: "used" | "built" | "owned";
  employer: string | null;
  from: string | null;
  to: string | null;
  /** Ids of needs. */
  needs: string[];
  standing: Standing;
}

export interface NoteFacts {
  id: string;
  /** From the start of the call. */
  stampMs: number;
  criterion: Criterion | null;
  text: string;
  /** The person's exact words. */
  quote: boolean;
  followUp: boolean;
}

export interface ReferenceFacts {
  id: string;
  at: string;
  /** Two referees may have one name and one employer; the id tells them apart. */
  referee: {
    id: string;
    name: string;
    position: string | null;
    employerThen: string;
    employerNow: string | null;
    relationship: Relationship;
  };
  /** How the recruiter knew who was on the line. */
  identity: "switchboard" | "work-email" | "profile" | "not-confirmed" | null;
  /** Null until the referee was asked; words are printed for "named" and "unnamed" only. */
  permission: Permission | null;
  items: ReferenceItem[];
}

/** Whatever was said on a reference call and may be cited. */
export interface ReferenceItem {
  id: string;
  kind: "answer" | "reliability" | "not-give" | "again" | "note";
  claimId: string | null;
  /** For `reliability`: yes → confirmed, no → contradicted. */
  answer: AnswerValue | null;
  /** Exact words; of a note, its text. */
  words: string | null;
  /** The recruiter's one line on how far the answer reaches. */
  scope: string | null;
  /** Of a note: true for the referee's exact words. Of every other kind `words` are exact and this says nothing. */
  quote: boolean;
  /** Of a note: from the start of the call, in milliseconds; null otherwise. */
  stampMs: number | null;
}
