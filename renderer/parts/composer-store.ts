import { createStore } from "zustand/vanilla";
import type { Criterion } from "../../shared/domain/exports/facts.ts";
import {
  emptyHeld,
  type HeldLine,
  type KeptLine,
  packHeld,
  unpackHeld,
} from "../../shared/domain/interviews/held-line.ts";
import { longestLine, readLine, type Starter } from "../../shared/domain/interviews/line.ts";

/** Where half-typed words are kept on disk, box by box. */
interface Typing {
  recall(place: string): Promise<string>;
  typed(place: string, words: string): void;
  clear(place: string): void;
}

interface ClaimWords {
  statement: string;
  depth: "used" | "built" | "owned";
}

interface Needs {
  typing: Typing;
  /** Names the box on disk: "interview 018f… notes". */
  place: string;
  starters: readonly Starter[];
  /** Ms since the call began, now. */
  elapsed(): number;
  /** True once the line is on disk; false when it could not be kept. */
  keep(line: KeptLine): Promise<boolean>;
  /** The new wording of a kept line; true once it is on disk. */
  edit(id: string, text: string): Promise<boolean>;
  /** Makes the claim that `@` was asked for; null when it could not be kept. Left out where none can be made. */
  makeClaim?(claim: ClaimWords): Promise<{ id: string; words: string } | null>;
  /** `=4`; null is for the criterion talked about. Says why it could not be set. */
  score?(criterion: Criterion | null, score: number): string | null;
}

export interface ComposerState extends HeldLine {
  /** What was left is in the box; until then it takes no keys. */
  ready: boolean;
  /** What was left in the box was brought back. */
  recalled: boolean;
  /** The box has focus: drawn anew, as when columns become tabs, it takes it again. */
  focused: boolean;
  /** Lines handed over were not kept: they are shown, to be kept again. */
  failed: boolean;
  /** Why the last key or paste did nothing. */
  said: string | null;
  load(): Promise<void>;
  type(words: string): void;
  /** Puts the words of a claim where it was asked for, from `from` to `to`. */
  pick(claim: { id: string; words: string }, from: number, to: number): void;
  /** Makes a claim of what was asked for, then puts its words there; until it is on disk the words stay as they are. */
  make(claim: ClaimWords, from: number, to: number): Promise<void>;
  unpick(): void;
  /** Takes a kept line into the box to word it anew. */
  edit(line: { id: string; stampMs: number; text: string }): void;
  leaveEdit(): void;
  /** Enter. */
  keep(): Promise<void>;
  keepAgain(line: KeptLine): Promise<void>;
  /** Drops what the log shows already: an answer can be lost after a line was kept. */
  settle(isKept: (line: KeptLine) => boolean): void;
}

export type ComposerStore = ReturnType<typeof createComposer>;

/** The words in the box now: the line being worded anew, else the new one. */
export const shownWords = ({ editing, words }: HeldLine): string => editing?.words ?? words;

/** A note box: what is in it, on disk with every key; a line leaves the disk only once it is kept for good. */
export function createComposer({ typing, place, starters, elapsed, keep, edit, makeClaim, score }: Needs) {
  const store = createStore<ComposerState>()(() => ({
    ...emptyHeld,
    ready: false,
    recalled: false,
    focused: false,
    failed: false,
    said: null,
    load,
    type,
    pick,
    make,
    unpick: () => hold({ claim: null }),
    edit: ({ id, stampMs, text }) => hold({ editing: { id, stampMs, words: text } }),
    leaveEdit: () => hold({ editing: null }),
    keep: enter,
    keepAgain: (line) => hand(line),
    settle(isKept) {
      const { unkept, words, stampMs, claim } = store.getState();
      const left = unkept.filter((line) => !isKept(line));
      if (left.length < unkept.length) hold({ unkept: left });
      const line = readLine(words, starters);
      if (line.kind === "note" && stampMs !== null && isKept({ ...line, stampMs, claim: claim?.id ?? null }))
        hold({ words: "", stampMs: null, claim: null });
    },
  }));

  function hold(next: Partial<HeldLine>): void {
    store.setState({ ...next, said: null });
    const { words, stampMs, claim, editing, unkept } = store.getState();
    const disk = packHeld({ words, stampMs, claim, editing, unkept });
    if (disk === "") typing.clear(place);
    else typing.typed(place, disk);
  }
  let loading: Promise<void> | undefined;
  /** Once: a second reading of the disk would put the box back under whoever types in it by then. */
  function load(): Promise<void> {
    loading ??= recallHeld();
    return loading;
  }
  async function recallHeld(): Promise<void> {
    const held = unpackHeld(await typing.recall(place).catch(() => ""));
    store.setState({
      ...held,
      ready: true,
      recalled: packHeld(held) !== "",
      failed: held.unkept.length > 0,
      said: null,
    });
  }
  function type(words: string): void {
    const before = store.getState();
    const grew = words.length - shownWords(before).length;
    if (tooLong(words)) store.setState({ said: grew > 1 ? tooMuchPasted(grew) : FULL });
    else if (before.editing) hold({ editing: { ...before.editing, words } });
    else hold({ words, stampMs: words.trim() === "" ? null : (before.stampMs ?? Math.max(0, Math.round(elapsed()))) });
  }
  function pick(claim: { id: string; words: string }, from: number, to: number): void {
    const before = shownWords(store.getState());
    type(`${before.slice(0, from)}${claim.words}${before.slice(to)}`);
    hold({ claim });
  }
  async function make(claim: ClaimWords, from: number, to: number): Promise<void> {
    const asked = store.getState().words.slice(from, to);
    const made = await makeClaim?.(claim).catch(() => null);
    if (!made) return store.setState({ said: NOT_MADE });
    // More may have been typed meanwhile, before it or after it.
    const at = store.getState().words.indexOf(asked);
    if (at >= 0) pick(made, at, at + asked.length);
    else hold({ claim: made });
  }
  async function enter(): Promise<void> {
    const { words, stampMs, claim, editing } = store.getState();
    if (editing) return reword(editing);
    const line = readLine(words, starters);
    if (line.kind === "refused") store.setState({ said: line.why });
    if (line.kind === "score") {
      const why = score?.(line.criterion, line.score) ?? null;
      if (why === null) hold({ words: "", stampMs: null, claim: null });
      else store.setState({ said: why });
    }
    if (line.kind === "note") {
      const { kind, ...said } = line;
      store.setState({ words: "", stampMs: null, claim: null });
      await hand({ ...said, stampMs: stampMs ?? 0, claim: claim?.id ?? null });
    }
  }
  async function hand(line: KeptLine): Promise<void> {
    const others = (): readonly KeptLine[] => store.getState().unkept.filter((one) => one !== line);
    hold({ unkept: [...others(), line] });
    if (await keep(line).catch(() => false)) {
      hold({ unkept: others() });
      if (others().length === 0) store.setState({ failed: false });
    } else store.setState({ failed: true, said: NOT_KEPT });
  }
  async function reword({ id, words }: { id: string; words: string }): Promise<void> {
    if (words.trim() === "") {
      store.setState({ said: "A kept line can’t be empty. Take it away from the log." });
    } else if (await edit(id, words.trim()).catch(() => false)) {
      const { editing } = store.getState();
      if (editing?.id === id && editing.words === words) hold({ editing: null });
    } else store.setState({ said: NOT_KEPT });
  }
  return store;
}

const tooLong = (words: string): boolean => words.length > longestLine && [...words].length > longestLine;

const figure = (count: number): string => count.toLocaleString("en-AU");

const FULL = `A line holds ${figure(longestLine)} characters. Press Enter to keep this one, then go on.`;
const NOT_MADE = "That claim isn’t kept yet. Your line is safe here; press Enter to try again.";
const NOT_KEPT = "That line isn’t kept yet. It is safe here.";

const tooMuchPasted = (count: number): string =>
  `That paste has ${figure(count)} characters; a line holds ${figure(longestLine)}. Nothing was pasted, and it is still on your clipboard. Paste it in parts.`;
