import type { LeakKind } from "./identity.ts";

/**
 * What may stand between two parts: in a name, between initials, between initials of an everyday abbreviation (points only),
 * in an address, between digits of a telephone number.
 */
export type Joint = "name" | "initials" | "pointed" | "address" | "number";

/** How a hit must end on both sides: a word (`Tamsin2`, `TamsinBot` and `Tamsins` too), strictly a word, digits, or a short profile name. */
export type Bounds = "word" | "strict" | "number" | "profile";

/** One thing to look for. Letters and digits only; what may stand between them is said beside. */
export interface Identifier {
  kind: LeakKind;
  /** Whose it is, as `person:ID`, `employer:N`, `referee:N`; hits of one owner that touch become one. */
  owner: string;
  /** Folded letters and digits, nothing between. */
  key: string;
  /** Positions in the key before which something may stand, in order. */
  joints: number[];
  joint: Joint;
  /** What the name as written has at each joint, as masks of `gap`; it may stand there in a text too, as in "Blue/Green". */
  written?: readonly number[];
  /** Positions in the key that must be capitals in the text. */
  capitals: number[];
  bounds: Bounds;
  /** Words to say instead, and plainer words for when those give somebody away. Both null: known, and no leak. */
  say: string | null;
  generic: string | null;
  /** Folded first letters of the owner's name, which may stand beside a part of it: "T. Okafor". */
  initials: string;
}

/** What an owner's identifiers have in common. */
export interface Owner {
  owner: string;
  say: string | null;
  generic: string | null;
  initials: string;
}
