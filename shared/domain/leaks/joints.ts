import type { Folded } from "./fold.ts";
import { gap, trait } from "./fold-character.ts";
import type { Identifier, Joint } from "./identifier.ts";

const blank = gap.space | gap.newline;

const allowed: Record<Joint, number> = {
  name: blank | gap.hyphen | gap.apostrophe | gap.dot | gap.underscore | gap.middot,
  initials: blank | gap.dot | gap.hyphen,
  pointed: blank | gap.dot,
  address: blank | gap.dot | gap.at | gap.hyphen | gap.underscore | gap.slash | gap.apostrophe | gap.middot | gap.other,
  number: blank | gap.dot | gap.hyphen | gap.slash | gap.bracket | gap.underscore | gap.middot | gap.other,
};

/** Longest stretch of text between two parts, in UTF-16 units. */
const reach: Record<Joint, number> = { name: 40, initials: 4, pointed: 4, address: 4, number: 6 };

/** Whether what stands between the letters of the text fits the identifier, and its capitals are capitals. */
export function fits(folded: Folded, start: number, identifier: Identifier): boolean {
  const { key, joints, capitals, written = [] } = identifier;
  for (const at of capitals) if (((folded.traits[start + at] ?? 0) & trait.upper) === 0) return false;
  let next = 0;
  for (let at = 1; at < key.length; at += 1) {
    const atJoint = joints[next] === at;
    const own = atJoint ? (written[next] ?? 0) : 0;
    if (atJoint) next += 1;
    const mask = (folded.gaps[start + at] ?? 0) & ~gap.hidden;
    if (
      (mask & ~gap.soft) === 0
        ? !fitsClosed(folded, start + at, identifier, atJoint)
        : !fitsOpen(folded, start + at, mask, atJoint, own, identifier)
    ) {
      return false;
    }
  }
  return true;
}

/** Nothing between: "MeiLin". A short name needs its capitals then, or "jo an" would be found in "Joan". */
function fitsClosed(folded: Folded, at: number, { key, joint }: Identifier, atJoint: boolean): boolean {
  if (!atJoint) return true;
  if (joint === "pointed") return false;
  const traits = folded.traits[at] ?? 0;
  return joint !== "name" || key.length >= 6 || (traits & (trait.upper | trait.unspaced)) !== 0;
}

function fitsOpen(
  folded: Folded,
  at: number,
  mask: number,
  atJoint: boolean,
  own: number,
  { joint, key }: Identifier,
): boolean {
  if ((folded.starts[at] ?? 0) - (folded.ends[at - 1] ?? 0) > reach[joint]) return false;
  if (brokenWord(folded, at, mask)) return true;
  if (!atJoint || (mask & ~allowed[joint] & ~own & ~gap.soft) !== 0) return false;
  if (joint === "name") return (mask & ~own & gap.dot) === 0 || (mask & blank) === 0 || singleLetter(folded, at);
  if (joint === "initials") return (mask & gap.dot) !== 0 || (mask & blank) === 0 || key.length > 2;
  if (joint === "address") return (mask & gap.space) === 0 || (mask & (gap.at | gap.slash)) !== 0;
  return joint !== "pointed" || (mask & gap.dot) !== 0;
}

/** A hyphen at the end of a line, or a line that broke inside a word of a script without spaces. */
function brokenWord(folded: Folded, at: number, mask: number): boolean {
  const hyphens = gap.hyphen | gap.soft;
  if ((mask & ~(blank | hyphens)) === 0 && (mask & hyphens) !== 0 && (mask & blank) !== 0) return true;
  const both = (folded.traits[at] ?? 0) & (folded.traits[at - 1] ?? 0);
  return (both & trait.unspaced) !== 0 && (mask & ~blank) === 0;
}

function singleLetter(folded: Folded, at: number): boolean {
  return at === 1 || folded.gaps[at - 1] !== 0;
}
