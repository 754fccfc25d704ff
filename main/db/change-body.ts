import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Value } from "./change-types.ts";

/** A change in a body's JSON: its number on the body's own device, or "number@device". */
export type Ref = number | string | null;

/** What a change's body says; heads are left out where the change follows the row's making and is in force itself. */
export interface Body {
  created?: true;
  fields: Record<string, [Value, Value]>;
  heads?: Record<string, [Ref, Ref]>;
}

/** How a body lies in its column: short JSON as it is, long JSON deflated. */
export type Packed = string | Buffer;

/** Below this, deflating takes longer than writing what it would save. */
const LONG = 700;

export const pack = (json: string): Packed =>
  json.length < LONG ? json : deflateRawSync(json, { level: 1, memLevel: 9 });

/** The JSON that the body's digest is about. */
export const unpack = (packed: Packed): string =>
  typeof packed === "string" ? packed : inflateRawSync(packed).toString();

export const readBody = (packed: Packed): Body => JSON.parse(unpack(packed)) as Body;
