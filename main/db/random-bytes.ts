import { randomBytes } from "node:crypto";

const AT_ONCE = 4096;
let pool = Buffer.alloc(0);
let used = 0;

/** Random bytes, at most 4,096, each given out once; the system is asked for many at a time, as asking takes longer than using. */
export function freshBytes(count: number): Buffer {
  if (used + count > pool.length) {
    pool = randomBytes(AT_ONCE);
    used = 0;
  }
  used += count;
  return pool.subarray(used - count, used);
}
