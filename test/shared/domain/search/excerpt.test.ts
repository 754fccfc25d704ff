import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt, marked } from "../../../../shared/domain/search/excerpt.ts";

const shown = (text: string, typed: string): string =>
  marked(text, typed)
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join("");

test("the beginnings that were typed are marked, whatever their case and accents", () => {
  expect(shown("API gateway owned, gates", "gatew")).toBe("API [gatew]ay owned, gates");
  expect(shown("Zoë Ångström", "zoe ang")).toBe("[Zoë] [Ång]ström");
  expect(shown("Zoe\u0308 here", "zoe")).toBe("[Zoe\u0308] here");
  expect(shown("nothing", "")).toBe("nothing");
});

test("marking loses no letter of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, typed) => {
      expect(
        marked(text, typed)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("a long text is cut between words around what was looked for", () => {
  const text = `${"before ".repeat(40)}the gateway was mine ${"after ".repeat(40)}`;
  const line = excerpt(text, "gatew", 60);
  expect(line).toMatch(/^… (before )+the gateway was mine (after ?)+ …$/u);
  expect(line.length).toBeLessThanOrEqual(66);
  expect(excerpt("Short\n  and whole", "x")).toBe("Short and whole");
});

test("an excerpt stays short and holds what was found", () => {
  const words = fc.array(fc.constantFrom("gateway", "a", "averylongwordindeed", "night"), {
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(words, (of) => {
      const line = excerpt([...of, "zeppelin", ...of].join(" "), "zepp");
      expect(line).toContain("zeppelin");
      expect(line.length).toBeLessThanOrEqual(124);
    }),
  );
});
