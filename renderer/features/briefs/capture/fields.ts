import type { Brief } from "../../../../shared/contract/briefs.ts";
import type { Input } from "../../../../shared/contract/contract.ts";
import { amountWords, centsOf } from "../../../../shared/domain/rates/money.ts";

/** What the client told, as the brief keeps it. */
export type Shown = Omit<
  Brief,
  "id" | "client" | "contact" | "clock" | "missing" | "sample" | "callStartedAt" | "closedAt" | "closeReason"
>;
/** A part of it, as it is sent to be kept. */
export type Told = Omit<Input<"briefs.update">, "id" | "client" | "contact">;

/** Who rings: kept with the client, not with the brief. */
const callerFields = ["organisation", "contactName", "position", "phone", "email"] as const;
export type CallerField = (typeof callerFields)[number];
/** Boxes whose words become an entry of a list. */
export type EntryField = "need" | "system" | "note";
export type FieldName = CallerField | EntryField | TextName;
/** Every half-typed text, by its field. */
export type Typed = Partial<Record<FieldName, string>>;

/** What reading a field's words depends on besides the brief. */
export interface Around {
  /** Languages with a box of their own. */
  usual: readonly string[];
  /** Words of other fields that nobody is typing any more. */
  settled: Typed;
  basis: { per: "day" | "month"; gst: "excluded" | "included" };
}

interface Field {
  read(of: Shown, around: Around): string;
  /** What to keep, or why it can’t be kept. */
  parse(words: string, of: Shown, around: Around): Told | string;
  /** Kept after a pause too, not only when the field is left. */
  pauses?: true;
}

type Prose = "words" | "tried" | "city" | "decisionMaker" | "interviewSteps";
const prose = (key: Prose): Field => ({
  read: (of) => of[key] ?? "",
  parse: (words) => ({ [key]: words.trim() === "" ? null : words }),
  pauses: true,
});

const number = (
  key: "months" | "daysOnSite" | "daysPerWeek",
  allowed: { from: number; to: number; halves?: true },
  wrong: string,
): Field => ({
  read: (of) => String(of[key] ?? ""),
  parse(words) {
    const text = words.trim().replace(",", ".");
    if (text === "") return { [key]: null };
    const value = Number(text);
    const fits = /^\d+(\.\d+)?$/u.test(text) && value >= allowed.from && value <= allowed.to;
    return fits && (allowed.halves || Number.isInteger(value)) ? { [key]: value } : wrong;
  },
});

/** The entries of "Kong, MuleSoft". */
const entries = (words: string, apart: RegExp): string[] => [
  ...new Set(
    words
      .split(apart)
      .map((entry) => entry.trim())
      .filter(Boolean),
  ),
];

const COMMAS = /[,;\n]/u;

/** Each text field: how it reads from the brief, and how its words become a part of it. */
export const fields: Record<TextName, Field> = {
  title: {
    read: (of) => (of.title === NO_TITLE ? "" : of.title),
    parse: (words) => ({ title: words.trim() || NO_TITLE }),
  },
  words: prose("words"),
  tried: prose("tried"),
  city: prose("city"),
  decisionMaker: prose("decisionMaker"),
  interviewSteps: prose("interviewSteps"),
  months: number("months", { from: 1, to: 60 }, "Write whole months, from 1 to 60."),
  daysOnSite: number("daysOnSite", { from: 0, to: 7 }, "Write whole days, from 0 to 7."),
  daysPerWeek: number("daysPerWeek", { from: 0.5, to: 7, halves: true }, "Write days a week, from 0.5 to 7."),
  startOn: { read: (of) => of.startOn ?? "", parse: (words) => ({ startOn: words || null }) },
  otherLanguages: {
    read: (of, { usual }) => of.languages.filter((one) => !usual.includes(one)).join(", "),
    parse: (words, of, { usual }) => ({
      languages: [...of.languages.filter((one) => usual.includes(one)), ...entries(words, COMMAS)],
    }),
  },
  platforms: {
    read: (of) => of.platforms.join(", "),
    parse: (words) => ({ platforms: entries(words, COMMAS) }),
  },
  dealBreakers: {
    read: (of) => of.dealBreakers.join("\n"),
    parse: (words) => ({ dealBreakers: entries(words, /\n/u) }),
  },
  budgetFrom: {
    read: ({ budget }) => (budget ? amountWords(budget.fromCents) : ""),
    parse: (words, of, around) => budget(words, around.settled.budgetTo ?? fields.budgetTo.read(of, around), around),
  },
  budgetTo: {
    read: ({ budget }) => (budget && budget.toCents !== budget.fromCents ? amountWords(budget.toCents) : ""),
    parse: (words, of, around) =>
      budget(around.settled.budgetFrom ?? fields.budgetFrom.read(of, around), words, around),
  },
};

const NO_TITLE = "New brief";

export type TextName =
  | Prose
  | "title"
  | "months"
  | "daysOnSite"
  | "daysPerWeek"
  | "startOn"
  | "otherLanguages"
  | "platforms"
  | "dealBreakers"
  | "budgetFrom"
  | "budgetTo";

/** Whether a field is one of the brief’s own texts. */
export const isText = (name: FieldName): name is TextName => Object.hasOwn(fields, name);
/** Whether a field is about who rings rather than about the brief. */
export const isCaller = (name: FieldName): name is CallerField => (callerFields as readonly string[]).includes(name);

/** One sum alone is both ends. */
function budget(from: string, to: string, { basis }: Around): Told | string {
  if (from.trim() === "" && to.trim() === "") return { budget: null };
  const fromCents = centsOf(from.trim() || to);
  const toCents = centsOf(to.trim() || from);
  if (fromCents === null || toCents === null) return "That isn’t an amount. Write it like 1,050.";
  if (Math.min(fromCents, toCents) < 100 || Math.max(fromCents, toCents) > 20_000_000)
    return "Write an amount from 1 to 200,000 dollars.";
  return fromCents > toCents
    ? "The budget runs from the smaller sum to the larger."
    : { budget: { fromCents, toCents, ...basis } };
}

/** A brief of which nothing was told yet. */
export const untold: Shown = {
  title: NO_TITLE,
  words: null,
  difficulty: null,
  role: null,
  roleReason: null,
  handsOn: null,
  tried: null,
  triggers: [],
  specialisations: [],
  systems: [],
  languages: [],
  apiStyle: null,
  platforms: [],
  domain: null,
  regulated: null,
  clearance: null,
  place: null,
  daysOnSite: null,
  city: null,
  state: null,
  timeZone: null,
  engagement: null,
  months: null,
  startOn: null,
  daysPerWeek: null,
  level: null,
  budget: null,
  decisionMaker: null,
  interviewSteps: null,
  dealBreakers: [],
  needs: [],
};
