/** Members and places in lists, from the outermost in. */
type Path = readonly (string | number)[];

export interface Scan {
  /** Offset at which the text stops being JSON, or null. */
  stop: { at: number; problem: string } | null;
  /** What JSON admits and a file of ours does not, each by its pointer's path. */
  faults: { path: Path; problem: string }[];
}

/** Far deeper than any scenario or résumé; a deeper text is refused before it can exhaust the stack. */
const MAX_DEPTH = 100;

const BLANK = /[ \t\n\r]*/y;
/** A piece of a string without quotation mark, escape and control character; a long string by one pattern exhausts the stack. */
const PLAIN = /[[^"\\\p{Cc}][\u007f-\u009f]]{1,4096}/vy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class Stop extends Error {
  readonly at: number;
  constructor(at: number, problem: string) {
    super(problem);
    this.at = at;
  }
}

/** Line and column, both from 1 and in characters, of what follows the text. */
export function endOf(before: string): { line: number; column: number } {
  const start = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: [...before.slice(start)].length + 1 };
}

/** Walks JSON text for what `JSON.parse` does not tell: the place of a fault, keys that repeat or reach for a prototype, and half characters. */
export function scanJson(text: string): Scan {
  const faults: Scan["faults"] = [];
  let at = 0;

  function take(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  }
  function sign(wanted: string): boolean {
    take(BLANK);
    if (!text.startsWith(wanted, at)) return false;
    at += wanted.length;
    return true;
  }
  function expect(wanted: string, otherwise: string): void {
    if (!sign(wanted)) throw new Stop(at, at < text.length ? `expected ${otherwise}` : "it ends too early");
  }
  function string(otherwise: string): string {
    take(BLANK);
    const start = at;
    expect('"', otherwise);
    while (take(PLAIN) !== null || take(ESCAPE) !== null);
    if (text[at] !== '"') throw new Stop(at, at < text.length ? "this must be escaped" : "it ends too early");
    return JSON.parse(text.slice(start, ++at)) as string;
  }
  function member(path: Path, seen: Set<string>): void {
    const key = string("a member’s name in double quotes");
    const here = [...path, key];
    if (key === "__proto__" || key === "constructor") faults.push({ path: here, problem: "may not be a member" });
    else if (seen.has(key)) faults.push({ path: here, problem: "is there twice" });
    seen.add(key);
    expect(":", '":"');
    value(here);
  }
  function list(close: string, path: Path, item: (index: number) => void): void {
    if (path.length >= MAX_DEPTH) throw new Stop(at, `it is nested more than ${MAX_DEPTH} deep`);
    if (sign(close)) return;
    let index = 0;
    do item(index++);
    while (sign(","));
    expect(close, `"," or "${close}"`);
  }
  function words(path: Path): void {
    if (!string("a value").isWellFormed()) faults.push({ path, problem: "holds half a character" });
  }
  function value(path: Path): void {
    const seen = new Set<string>();
    if (sign("{")) list("}", path, () => member(path, seen));
    else if (sign("[")) list("]", path, (index) => value([...path, index]));
    else if (text[at] === '"') words(path);
    else if (take(SCALAR) === null) throw new Stop(at, at < text.length ? "expected a value" : "it ends too early");
  }

  try {
    value([]);
    take(BLANK);
    if (at < text.length) throw new Stop(at, "expected nothing more");
    return { stop: null, faults };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { stop: { at: error.at, problem: error.message }, faults };
  }
}
