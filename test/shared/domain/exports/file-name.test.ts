import fc from "fast-check";
import { expect, test } from "vitest";
import { fileNameFor } from "../../../../shared/domain/exports/file-name.ts";
import { exportFacts, person } from "../../../helpers/export-facts.ts";

const named = (client: string, people = [person()]) =>
  fileNameFor(
    exportFacts({ client: { name: client, contact: { name: "Ros", position: null } }, people }),
    "named",
    "pdf",
  );

test.each([
  ["Banksia Mutual", "banksia-mutual-shortlist-v1-named.pdf"],
  ["Łódź & Šķēles d’Or / Pty: Ltd", "łodz-skeles-dor-pty-ltd-shortlist-v1-named.pdf"],
  ["北京银行", "北京银行-shortlist-v1-named.pdf"],
  ["स्टेट बैंक", "स्टेट-बैंक-shortlist-v1-named.pdf"],
  ["Evil\u202E\u200Bfdp", "evilfdp-shortlist-v1-named.pdf"],
  ["../..", "shortlist-v1-named.pdf"],
])("%s gives %s", (client, name) => {
  expect(named(client)).toBe(name);
});

test("a client called like somebody on the list is left out", () => {
  expect(named("Tamsin Okafor Reyes Consulting")).toBe("shortlist-v1-named.pdf");
});

test("any client gives a name that every file system takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (client) => {
      const name = named(client);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+\.pdf$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThan(256);
      expect(name).not.toMatch(/^-|--/);
    }),
  );
});
