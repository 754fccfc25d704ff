/** A set of code points as sorted, inclusive ranges. */
export type CodePoints = readonly (readonly [from: number, to: number])[];

/** The code points that a TrueType font has glyphs for: subtables of format 12 and 4, which cover every font we ship. */
export function readCmap(font: Buffer): CodePoints {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const record = 12 + 16 * i;
    if (font.toString("latin1", record, record + 4) === "cmap")
      return bestSubtable(font, font.readUInt32BE(record + 8));
  }
  throw new Error("not a font: it has no table of characters");
}

/** Whether the font has a glyph for a code point; `points` are ranges in ascending order, both ends included. */
export function covers(points: CodePoints, code: number): boolean {
  let [low, high] = [0, points.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = points[middle] as readonly [number, number];
    if (code < from) high = middle - 1;
    else if (code > to) low = middle + 1;
    else return true;
  }
  return false;
}

function bestSubtable(font: Buffer, cmap: number): CodePoints {
  const offsets = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i),
  );
  const whole = offsets.find((offset) => font.readUInt16BE(offset) === 12);
  if (whole !== undefined) return groups(font, whole);
  const basic = offsets.find((offset) => font.readUInt16BE(offset) === 4);
  if (basic !== undefined) return segments(font, basic);
  throw new Error("not a font that can be read: no table of characters in format 4 or 12");
}

const groups = (font: Buffer, table: number): CodePoints =>
  Array.from({ length: font.readUInt32BE(table + 12) }, (_, i) => {
    const group = table + 16 + 12 * i;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
  });

/** A segment may map a code to glyph 0, which is none, so each code of it is looked at. */
function segments(font: Buffer, table: number): CodePoints {
  const length = font.readUInt16BE(table + 6);
  const [ends, starts, deltas, ranges] = [14, 16 + length, 16 + 2 * length, 16 + 3 * length].map((n) => table + n) as [
    number,
    number,
    number,
    number,
  ];
  const points: [number, number][] = [];
  for (let at = 0; at < length; at += 2) {
    const [start, end] = [font.readUInt16BE(starts + at), font.readUInt16BE(ends + at)];
    const [delta, range] = [font.readUInt16BE(deltas + at), font.readUInt16BE(ranges + at)];
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph = range === 0 ? code : font.readUInt16BE(ranges + at + range + 2 * (code - start));
      if (glyph === 0 || ((glyph + delta) & 0xffff) === 0) continue;
      const last = points.at(-1);
      if (last && last[1] === code - 1) last[1] = code;
      else points.push([code, code]);
    }
  }
  return points;
}
