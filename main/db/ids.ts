import { freshBytes } from "./random-bytes.ts";

let last = { ms: 0, counter: 0 };

/** A new UUIDv7 for a row; `now` is ms since 1970, and ids made in one process sort in the order of their making. */
export function newId(now: number): string {
  const ms = Math.max(now, last.ms);
  const counter = ms === last.ms ? last.counter + 1 : 0;
  last = counter > 0xfff ? { ms: ms + 1, counter: 0 } : { ms, counter };
  const random = freshBytes(8);
  random[0] = 0x80 | ((random[0] ?? 0) & 0x3f);
  const time = last.ms.toString(16).padStart(12, "0");
  const rest = random.toString("hex");
  const middle = (0x7000 | last.counter).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-${middle}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}

/** True for a UUIDv7 in lower case, the only kind of id that a change record may name. */
export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
