import type { Criterion } from "../exports/facts.ts";

/** A mark at the start of a line that says what the line is; `@` is picked while typing, so no line begins with it. */
export type Starter = "criterion" | "quote" | "followUp" | "score";

/** What a typed line means once Enter is pressed. */
export type Line =
  | { kind: "empty" }
  | { kind: "note"; criterion: Criterion | null; text: string; quote: boolean; followUp: boolean }
  /** Sets a score and never enters the log; without a criterion it is for the one talked about. */
  | { kind: "score"; criterion: Criterion | null; score: number }
  /** Nothing to keep yet, with what is lacking. */
  | { kind: "refused"; why: string };

/** The longest line that can be kept, in characters. */
export const longestLine = 20_000;

const CRITERION = /^#\s*[cC]?([1-6])(?=\s|$|["“?=])/u;
const SCORE = /^=\s*(\d+)$/u;
const OPENING = /^["“”]/u;
const CLOSING = /["“”]$/u;

/**
 * Reads the starters of a line: `#2` criterion, `"` exact words, `?` follow up, and `=4`, alone or after a criterion, a
 * score. They may follow one another. A starter that is not among `known` is plain text; so is one with nothing to mark.
 */
export function readLine(words: string, known: readonly Starter[]): Line {
  let rest = words.trim();
  if (rest === "") return { kind: "empty" };
  let criterion: Criterion | null = null;
  let followUp = false;
  for (;;) {
    const tag: RegExpExecArray | null = criterion === null && known.includes("criterion") ? CRITERION.exec(rest) : null;
    if (tag) {
      criterion = `C${tag[1]}` as Criterion;
      rest = rest.slice(tag[0].length).trimStart();
    } else if (!followUp && known.includes("followUp") && /^\?\s*\S/u.test(rest)) {
      followUp = true;
      rest = rest.slice(1).trimStart();
    } else break;
  }
  const score = known.includes("score") && !followUp ? SCORE.exec(rest) : null;
  if (score) return scoreOf(Number(score[1]), criterion);
  if (rest === "") return { kind: "refused", why: `Write the line after #${criterion?.slice(1)}.` };
  const quote = known.includes("quote") && OPENING.test(rest) && rest.replace(CLOSING, "").length > 1;
  const text = quote ? unquoted(rest) : rest;
  if (text === "") return { kind: "refused", why: "Write their exact words after the quotation mark." };
  return { kind: "note", criterion, text, quote, followUp };
}

const scoreOf = (score: number, criterion: Criterion | null): Line =>
  score >= 1 && score <= 5
    ? { kind: "score", criterion, score }
    : { kind: "refused", why: "A score runs from 1 to 5, as in =4." };

const unquoted = (text: string): string => text.slice(1).replace(CLOSING, "").trim();

/** The longest claim that can be made while typing a line; past it, `@` is plain text again. */
const LONGEST_CLAIM = 120;

/** The `@words` that end at the caret and ask for a claim, with where they begin; null when none do. */
export function claimAsked(words: string, caret: number): { from: number; query: string } | null {
  const found = /(?:^|\s)@([^\n@]*)$/u.exec(words.slice(0, caret));
  return found && (found[1] ?? "").length <= LONGEST_CLAIM
    ? { from: caret - (found[1] ?? "").length - 1, query: found[1] ?? "" }
    : null;
}

const DEPTH = /[\s,]+(used|built|owned)\s*$/iu;

/** The claim that `@words` would make: what is claimed, and how deep if the words end with it; null while they are too few. */
export function claimMade(query: string): { statement: string; depth: "used" | "built" | "owned" } | null {
  const depth = DEPTH.exec(query)?.[1]?.toLowerCase() as "used" | "built" | "owned" | undefined;
  const statement = query
    .replace(DEPTH, "")
    .trim()
    .replace(/[.,;:]+$/u, "");
  return /\S{3}/u.test(statement) ? { statement, depth: depth ?? "built" } : null;
}
