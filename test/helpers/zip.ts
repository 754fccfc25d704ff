import { crc32, deflateRawSync } from "node:zlib";

interface Entry {
  name: string;
  bytes: Buffer;
  /** What it says it unpacks to, when that is a lie. */
  claims?: number;
}

/** A zip file of these entries, deflated. */
export function zipOf(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claims = bytes.length } of entries) {
    const packed = deflateRawSync(bytes);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(claims, 18);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), about, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002", "latin1"), Buffer.from([20, 0]), about, place, Buffer.from(name)]),
    );
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}

/** A Word document of these paragraphs. */
export const docxOf = (paragraphs: readonly string[]): Buffer =>
  zipOf([
    { name: "[Content_Types].xml", bytes: Buffer.from("<Types/>") },
    {
      name: "word/document.xml",
      bytes: Buffer.from(
        `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${paragraphs
          .map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`)
          .join("")}</w:body></w:document>`,
      ),
    },
  ]);
