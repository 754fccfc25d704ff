/** A run of a text: `start` and `end` are offsets in UTF-16 units, `end` not included. */
export interface Span {
  start: number;
  end: number;
}

const ABBREVIATED =
  /(?:\b(?:p\.a|e\.g|i\.e|a\.m|p\.m|approx|incl?|excl?|vs|[Ss]t|Mr|Mrs|Ms|Dr)|(?<![\p{L}\p{N}])\p{Lu})$/u;
const BULLET = /^\s*(?:[>|\s]*)(?:[-–—•*·▪◦]|\d{1,2}[.)])\s/u;
const LABEL = /^[>|\s]*[\p{Lu}][\p{L} /&-]{1,30}:/u;
const QUOTE = /^[>|\s]+/u;
/** From this width on a line without a full stop was probably broken by a mail program. */
const WRAPPED = 58;

/**
 * The sentences of an email or an advert, in order and without space around them. A bullet, a label ("Rate: …") and an
 * empty line begin a new one; a line that a mail program broke in the middle does not.
 */
export function sentencesOf(text: string): Span[] {
  return blocksOf(text).flatMap((block) => split(text, block));
}

function blocksOf(text: string): Span[] {
  const blocks: Span[] = [];
  let open: Span | undefined;
  let before = "";
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r?\n|\r|$)/gu)) {
    const words = line.trim();
    const end = index + line.length;
    if (words.replace(QUOTE, "") === "") open = undefined;
    else if (open && goesOn(before, line)) open.end = end;
    else {
      open = { start: index, end };
      blocks.push(open);
    }
    before = words;
  }
  return blocks;
}

function goesOn(before: string, line: string): boolean {
  if (BULLET.test(line) || LABEL.test(line)) return false;
  const first = line.replace(QUOTE, "");
  if (/[.!?:;]["”’)]*$/u.test(before)) return before.length >= WRAPPED && !/[:;]$/u.test(before);
  return /^\p{Ll}/u.test(first) || before.length >= WRAPPED;
}

function split(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!/[.!?]/u.test(text[at] ?? "")) continue;
    const after = text.slice(at + 1, at + 6);
    if (!/^["”’)]*\s+["“(]?[\p{Lu}\p{N}$]/u.test(after)) continue;
    if (text[at] === "." && ABBREVIATED.test(text.slice(Math.max(from, at - 8), at))) continue;
    found.push({ start: from, end: at + 1 });
    from = at + 1;
  }
  found.push({ start: from, end });
  return found
    .flatMap((span) => cut(text, span))
    .map((span) => bare(text, span))
    .filter((span) => span.end > span.start);
}

/** Nobody writes a sentence of so many characters; what is longer is read in pieces, so that time grows with length alone. */
const LONGEST = 800;

function cut(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.slice(from, from + LONGEST).search(/\s\S*$/u);
    const to = from + (space > 0 ? space : LONGEST);
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

/** The same run without the space, bullet or quote marks around it. */
function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^[\s>|]*(?:[-–—•*·▪◦]\s+)?/u.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, start + words.trimEnd().length) };
}
