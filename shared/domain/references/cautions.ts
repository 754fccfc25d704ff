import { type Span, spansOverlap, spanWords } from "../clock/part-dates.ts";

export interface CautionFacts {
  referee: {
    email: string | null;
    phone: string | null;
    identity: "switchboard" | "work-email" | "profile" | "not-confirmed";
    /** When they say they worked together; null when not asked. */
    overlap: Span | null;
  };
  candidate: { email: string | null; phone: string | null };
  /** The candidate's own time at the employer of then; empty when the résumé does not have it. */
  employment: readonly Span[];
  /** Domains where anybody can open a mailbox, lower case. */
  freeMail: readonly string[];
}

export interface Caution {
  kind: "free-mail" | "shared-email" | "shared-phone" | "dates" | "identity";
  /** One sentence for the recruiter; it accuses nobody and blocks nothing. */
  words: string;
}

/** What to look at twice before trusting that a referee is who they are said to be. */
export function cautions({ referee, candidate, employment, freeMail }: CautionFacts): Caution[] {
  const found: Caution[] = [];
  const domain = referee.email?.trim().toLowerCase().split("@").at(-1);
  if (domain && freeMail.includes(domain))
    found.push({ kind: "free-mail", words: `Anybody can open an address at ${domain}. Ring through the switchboard.` });
  if (referee.email && candidate.email && sameEmail(referee.email, candidate.email))
    found.push({ kind: "shared-email", words: "The candidate gave the same address as their own." });
  if (referee.phone && candidate.phone && samePhone(referee.phone, candidate.phone))
    found.push({ kind: "shared-phone", words: "The candidate gave the same number as their own." });
  const { overlap } = referee;
  if (overlap && employment.length > 0 && !employment.some((span) => spansOverlap(span, overlap)))
    found.push({ kind: "dates", words: datesWords(overlap, employment) });
  if (referee.identity === "not-confirmed")
    found.push({ kind: "identity", words: "Nobody has confirmed yet that this is who they say." });
  return found;
}

/** Whether two numbers reach the same phone, however they are written: "+61 491 570 156" is "0491 570 156". */
function samePhone(one: string, other: string): boolean {
  const [a, b] = [digits(one), digits(other)];
  return a !== "" && a === b;
}

/** Whether two addresses reach the same mailbox: case does not count. */
const sameEmail = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

function digits(phone: string): string {
  const bare = phone
    .normalize("NFKC")
    .replace(/\(0\)/g, "")
    .replace(/[^\d+]/g, "");
  return bare
    .replace(/^(\+|0011|00)61/, "0")
    .replace(/^00(?=\d)/, "0")
    .replace(/^\+/, "");
}

function datesWords(overlap: Span, employment: readonly Span[]): string {
  const own = employment.map(({ from, to }) => spanWords(from, to)).filter((words) => words !== null);
  const theirs = spanWords(overlap.from, overlap.to) ?? "a time not given";
  return `They say ${theirs}, but the candidate was there ${own.join(" and ")}.`;
}
