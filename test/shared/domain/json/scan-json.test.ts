import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanJson } from "../../../../shared/domain/json/scan-json.ts";

const isJson = (text: string): boolean => {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
};

describe("scanning JSON text", () => {
  it("stops in exactly the texts that JSON.parse refuses", () => {
    const bent = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom("", ",", '"', "}", "0", "-", ".", "e", "\\", "\t", "\u0007", "\u007f", "\u2028", "é", "tru"),
      )
      .map(
        ([text, at, cut]) =>
          `${text.slice(0, at % (text.length + 1))}${cut}${text.slice((at % (text.length + 1)) + 1)}`,
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), bent, fc.string()), (text) => {
        expect(scanJson(text).stop === null, text).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("never stops outside the text", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, end) => {
        const cut = text.slice(0, end % (text.length + 1));
        expect(scanJson(cut).stop?.at ?? 0).toBeLessThanOrEqual(cut.length);
      }),
    );
  });

  it("reads a text of one million characters without exhausting the stack", () => {
    const long = "x\\n".repeat(300_000);
    expect(scanJson(`["${long}"]`).stop).toBeNull();
    expect(scanJson(`["${long}`).stop).toEqual({ at: long.length + 2, problem: "it ends too early" });
    expect(scanJson(`["${"x".repeat(20_000_000)}"]`).stop).toBeNull();
  });

  it("says where keys repeat, however they are escaped", () => {
    expect(scanJson('{"a": [{"b": 1, "c": {}, "\\u0062": 2}], "a~/": 1}').faults).toEqual([
      { path: ["a", 0, "b"], problem: "is there twice" },
    ]);
  });
});
