import { fits } from "../../shared/domain/search/words.ts";

interface Option {
  id: string;
  words: string;
}

/** What can be chosen now: only what fits the words typed last. */
export interface Looked<T extends Option> {
  options: readonly T[];
  /** The answer for the words typed last is still to come. */
  waiting: boolean;
}

/**
 * Options from the database for what is typed, one question at a time in view: until its answer comes those known are
 * narrowed here, so that nothing which does not fit can be taken, and an answer to earlier words is let go.
 */
export function createLooking<T extends Option>(
  ask: (words: string) => Promise<readonly T[]>,
  show: (looked: Looked<T>) => void,
): (words: string) => Promise<void> {
  let asked = 0;
  let known: readonly T[] = [];
  return async (words) => {
    const mine = ++asked;
    show({ options: narrowed(known, words), waiting: true });
    try {
      const found = await ask(words);
      if (mine !== asked) return;
      known = found;
      show({ options: known, waiting: false });
    } catch (error) {
      if (mine === asked) show({ options: narrowed(known, words), waiting: false });
      throw error;
    }
  };
}

/** Those of the options that fit. */
export const narrowed = <T extends Option>(options: readonly T[], words: string): readonly T[] =>
  options.filter((option) => fits(option.words, words));
