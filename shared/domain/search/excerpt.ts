import { plain } from "./words.ts";

export interface Part {
  text: string;
  /** The typed words begin here. */
  hit: boolean;
}

/** The text in parts, those marked that the typed words begin. */
export function marked(text: string, typed: string): Part[] {
  const wanted = beginnings(typed);
  const parts: Part[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const begun = wanted.find((one) => plain(word).startsWith(one));
    if (begun === undefined) continue;
    const end = index + lengthOf(word, begun.length);
    if (index > at) parts.push({ text: text.slice(at, index), hit: false });
    parts.push({ text: text.slice(index, end), hit: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false });
  return parts;
}

/** One line of at most `most` characters around the first word that was typed, cut between words. */
export function excerpt(text: string, typed: string, most = 120): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= most) return line;
  const wanted = beginnings(typed);
  let hit = 0;
  for (const { 0: word, index } of line.matchAll(WORD)) {
    if (!wanted.some((one) => plain(word).startsWith(one))) continue;
    hit = index;
    break;
  }
  const from = hit < most / 2 ? 0 : line.indexOf(" ", hit - Math.floor(most / 3)) + 1;
  const start = from > hit ? hit : from;
  const rest = line.slice(start);
  const end = rest.length <= most ? rest.length : Math.max(rest.lastIndexOf(" ", most), Math.floor(most / 2));
  return `${start > 0 ? "… " : ""}${rest.slice(0, end).trim()}${end < rest.length ? " …" : ""}`;
}

const beginnings = (typed: string): string[] =>
  (plain(typed).match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** How many UTF-16 units of the word hold that many plain ones. */
function lengthOf(word: string, units: number): number {
  let end = 0;
  let reached = 0;
  for (const letter of word) {
    if (reached >= units && plain(letter) !== "") break;
    reached += plain(letter).length;
    end += letter.length;
  }
  return end;
}
