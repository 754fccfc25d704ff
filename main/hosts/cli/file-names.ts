import { readdirSync } from "node:fs";
import { extname } from "node:path";

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Below every file system's limit in bytes. */
const MAX_BYTES = 200;

/** Gives each wanted name a safe one that no file in the folder and no earlier answer has, whatever its case. */
export function createFileNames(folder: string): (wanted: string) => string {
  const taken = new Set(readdirSync(folder).map(key));
  return (wanted) => {
    const end = extname(safe(wanted));
    const stem = safe(wanted).slice(0, -end.length || undefined);
    let name = `${cut(stem)}${end}`;
    for (let n = 2; taken.has(key(name)); n++) name = `${cut(stem)}-${n}${end}`;
    taken.add(key(name));
    return name;
  };
}

/** Never empty, never a path, no control or bidi character, and no name that Windows keeps for itself. */
function safe(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, "")
    .replace(/[\\/:*?"<>|\s]+/g, "-")
    .replace(/^[.\-\s]+|[.\s]+$/g, "");
  return plain === "" ? "person" : RESERVED.test(plain) ? `_${plain}` : plain;
}

const key = (name: string): string => name.normalize("NFC").toLowerCase();

function cut(stem: string): string {
  let kept = "";
  for (const character of stem) {
    if (Buffer.byteLength(kept + character) > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}
