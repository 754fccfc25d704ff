import type { Standing } from "../exports/facts.ts";

/** What a person must clear before a shortlist goes out, in the order in which they are shown. */
export const gates = ["c1", "consent", "must-have", "rate", "availability"] as const;
export type Gate = (typeof gates)[number];

/** Figures of the playbook: the lowest C1 score, and how many days a confirmed rate or start stays good. */
export interface GateLimits {
  c1AtLeast: number;
  confirmedWithinDays: number;
}

/** All times are ISO 8601 instants; null means never. `c1` is null until a rating is submitted. */
export interface GateFacts {
  /** As the person is called in a sentence: "Dev". */
  name: string;
  c1: number | null;
  consentToRepresentAt: string | null;
  musts: readonly { statement: string; standing: Standing | null }[];
  rate: { confirmedAt: string | null } | null;
  available: { confirmedAt: string | null } | null;
}

/** A recruiter's reason for letting somebody through a gate that does not open by itself; kept on record, never printed. */
export interface GatePass {
  gate: Gate;
  reason: string;
}

export interface GateResult {
  gate: Gate;
  /** The rule itself is met. */
  passes: boolean;
  /** Why, in one or two sentences that can be shown as they are. */
  because: string;
  /** Age of what was confirmed, to the nearest day; null where age plays no part. */
  days: number | null;
  passedWithReason: string | null;
  /** Met, or passed with a reason: nothing is left to do. */
  clear: boolean;
}

/** The five gates of one person as they stand at an instant. */
export function judgeGates(
  person: GateFacts,
  at: string,
  limits: GateLimits,
  passes: readonly GatePass[] = [],
): GateResult[] {
  return gates.map((gate) => {
    const verdict = judge[gate](person, at, limits);
    const passedWithReason = passes.findLast((pass) => pass.gate === gate && pass.reason.trim() !== "")?.reason ?? null;
    return { gate, ...verdict, passedWithReason, clear: verdict.passes || passedWithReason !== null };
  });
}

interface Verdict {
  passes: boolean;
  because: string;
  days: number | null;
}

const judge: Record<Gate, (person: GateFacts, at: string, limits: GateLimits) => Verdict> = {
  c1: ({ name, c1 }, _at, { c1AtLeast }) => {
    if (c1 === null) return no(`${name}’s API design judgement isn’t rated yet.`);
    const passes = c1 >= c1AtLeast;
    return { passes, because: `${name}’s C1 is ${c1}. ${least(c1AtLeast)}`, days: null };
  },
  consent: ({ name, consentToRepresentAt: given }, at) => {
    if (given === null) return no(`${name} hasn’t agreed to be represented.`);
    if (after(given, at)) return no(`${name} hadn’t agreed to be represented yet.`);
    return { passes: true, because: `${name} agreed to be represented.`, days: null };
  },
  "must-have": ({ name, musts }) => {
    const denied = musts.filter(({ standing }) => standing === "contradicted").map(({ statement }) => `“${statement}”`);
    if (denied.length === 0) return { passes: true, because: "No must-have is contradicted.", days: null };
    return no(
      `A referee contradicts ${list(denied)} for ${name}, and nobody confirms ${denied.length > 1 ? "them" : "it"}.`,
    );
  },
  rate: ({ name, rate }, at, limits) =>
    rate === null ? no(`${name}’s rate isn’t known.`) : fresh(`${name}’s rate`, rate.confirmedAt, at, limits),
  availability: ({ name, available }, at, limits) =>
    available === null
      ? no(`${name}’s start isn’t known.`)
      : fresh(`${name}’s availability`, available.confirmedAt, at, limits),
};

const dayMs = 86_400_000;

/** Within the limit to the millisecond, in elapsed days of 24 hours. */
function fresh(
  what: string,
  confirmedAt: string | null,
  at: string,
  { confirmedWithinDays: limit }: GateLimits,
): Verdict {
  if (confirmedAt === null) return no(`${what} isn’t confirmed.`);
  if (after(confirmedAt, at)) return no(`${what} wasn’t confirmed yet.`);
  const age = (Date.parse(at) - Date.parse(confirmedAt)) / dayMs;
  const days = Math.round(age);
  if (age <= limit) return { passes: true, because: `${what} is ${old(days)}.`, days };
  const said = days <= limit ? `more than ${old(limit)}` : old(days);
  return { passes: false, because: `${what} is ${said}. The limit is ${count(limit)}.`, days };
}

const no = (because: string): Verdict => ({ passes: false, because, days: null });
const after = (one: string, other: string): boolean => Date.parse(one) > Date.parse(other);
const count = (days: number): string => (days === 1 ? "1 day" : `${days} days`);
const old = (days: number): string => (days === 0 ? "less than a day old" : `${count(days)} old`);
const least = (score: number): string => `The least is ${score}.`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
