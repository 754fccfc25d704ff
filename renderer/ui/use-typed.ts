import { useRef, useState } from "react";

/** A change of what is kept, so soon after this field handed something over, is this field's own. */
const OWN_MS = 3000;

/** What is typed over a kept value that may change elsewhere meanwhile. */
export interface Typed {
  words: string;
  type(words: string): void;
  /** What the value became elsewhere while other words stand here; null when nothing is to be decided. */
  theirs: string | null;
  /** The words are handed over to be kept now. */
  handOver(): void;
  /** The words here are to be kept all the same. */
  mine(): void;
  /** The words here go; what is kept is shown. */
  back(): void;
}

/** Words typed over `kept`: a change from elsewhere replaces them only while they are the same, and never goes unsaid. */
export function useTyped(kept: string): Typed {
  const [words, setWords] = useState(kept);
  const [base, setBase] = useState(kept);
  const [theirs, setTheirs] = useState<string | null>(null);
  const handed = useRef<{ words: string; at: number } | null>(null);
  if (kept !== base) {
    setBase(kept);
    const own = handed.current !== null && performance.now() - handed.current.at < OWN_MS;
    const untouched = [base, kept, ...(own && handed.current ? [handed.current.words] : [])];
    if (untouched.some((one) => one.trim() === words.trim())) setWords(kept);
    else if (!own) setTheirs(kept);
    handed.current = null;
  }
  return {
    words,
    theirs,
    type: setWords,
    handOver() {
      handed.current = { words, at: performance.now() };
    },
    mine: () => setTheirs(null),
    back() {
      setWords(kept);
      setTheirs(null);
    },
  };
}
