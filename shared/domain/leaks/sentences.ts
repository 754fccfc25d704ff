/** Whether a sentence starts at that offset: at the very start, after . ! ? or …, after an empty line or a bullet. */
export function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const bare = before.replace(/["'“‘«([\s\p{Cf}]+$/u, "");
  if (bare.length === 0) return at <= 40 || /\n/u.test(before);
  return /[.!?…。！？]["'”’)\]]*$/u.test(bare) || /\n\s*\n\s*$/u.test(before) || /(?:^|\n)\s*[-–—•*]$/u.test(bare);
}

/** Whether what follows a point shows that it ended a sentence, so that the point is not part of "Z.O.N." or "Ltd.". */
export function endsSentence(after: string): boolean {
  return /^["”’)\]]*(?:\s*$|\s+["“(]?\p{Lu})/u.test(after);
}
