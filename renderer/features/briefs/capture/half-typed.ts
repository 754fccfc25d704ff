import type { FieldName, Told, Typed } from "./fields.ts";

/** What of a call is on disk but not in the brief: words under way, where the caret stands, and what waits for a client. */
export interface HalfTyped {
  typed: Typed;
  /** The field that has the caret, and where in it. */
  at: { name: string; caret: number | null } | null;
  /** Told before the organisation was. */
  pending: Told;
  /** Clients and contacts that this call made: correcting their names renames them. */
  made: string[];
  callStartedAt: string | null;
}

/** A brief before the first key. */
export const nothingTyped = (): HalfTyped => ({ typed: {}, at: null, pending: {}, made: [], callStartedAt: null });

/** The box of a brief’s half-typed words. */
export const placeOf = (id: string | null): string => `brief ${id ?? "new"} capture`;

/** For the drafts on disk; `decode` reads it back. */
export const encode = (half: HalfTyped): string => JSON.stringify(half);

/** What `encode` wrote; words that are not its own count as nothing. */
export function decode(words: string): HalfTyped {
  try {
    const found: unknown = JSON.parse(words);
    if (typeof found !== "object" || found === null) return nothingTyped();
    return { ...nothingTyped(), ...(found as Partial<HalfTyped>) };
  } catch {
    return nothingTyped();
  }
}

/** Whether anything would be missed. */
export const isNothing = ({ typed, at, pending }: HalfTyped): boolean =>
  at === null && Object.keys(typed).length === 0 && Object.keys(pending).length === 0;

/** The fields with words under way, except the one that somebody is in. */
export const leftBehind = ({ typed, at }: HalfTyped): FieldName[] =>
  (Object.keys(typed) as FieldName[]).filter((name) => name !== at?.name);
