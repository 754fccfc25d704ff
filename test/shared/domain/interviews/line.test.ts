import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimAsked, claimMade, readLine, type Starter } from "../../../../shared/domain/interviews/line.ts";

const all: readonly Starter[] = ["criterion", "quote", "followUp", "score"];
const read = (words: string) => readLine(words, all);
const plain = { kind: "note", criterion: null, quote: false, followUp: false } as const;

describe("a typed line", () => {
  it("is kept as it stands when no starter leads it", () => {
    expect(read("  Ran v1 beside v2 for nine months ")).toEqual({ ...plain, text: "Ran v1 beside v2 for nine months" });
    expect(read(" \n ")).toEqual({ kind: "empty" });
  });

  it("carries its criterion, exact words and follow-ups by the marks before it", () => {
    expect(read("#4 Keys per forwarder")).toEqual({ ...plain, criterion: "C4", text: "Keys per forwarder" });
    expect(read("#c2 Parked for a person")).toEqual({ ...plain, criterion: "C2", text: "Parked for a person" });
    expect(read("“We recorded real replies.”")).toEqual({ ...plain, quote: true, text: "We recorded real replies." });
    expect(read('"Still talking')).toEqual({ ...plain, quote: true, text: "Still talking" });
    expect(read("? Ask for the notice")).toEqual({ ...plain, followUp: true, text: "Ask for the notice" });
    expect(read('#1 ? "Who else had a say"')).toEqual({
      kind: "note",
      criterion: "C1",
      quote: true,
      followUp: true,
      text: "Who else had a say",
    });
  });

  it("sets a score only when it is nothing but a score", () => {
    expect(read("=4")).toEqual({ kind: "score", criterion: null, score: 4 });
    expect(read("#2 =3")).toEqual({ kind: "score", criterion: "C2", score: 3 });
    expect(read("=6")).toEqual({ kind: "refused", why: "A score runs from 1 to 5, as in =4." });
    expect(read("=4 of the partners left")).toEqual({ ...plain, text: "=4 of the partners left" });
  });

  it("says what is lacking after a mark alone", () => {
    expect(read("#3")).toEqual({ kind: "refused", why: "Write the line after #3." });
    expect(read('"').kind).toBe("note");
    expect(read("?")).toEqual({ ...plain, text: "?" });
    expect(read('" "')).toEqual({ kind: "refused", why: "Write their exact words after the quotation mark." });
  });

  it("leaves marks that this call does not know in the text", () => {
    expect(readLine("#4 on the list", [])).toEqual({ ...plain, text: "#4 on the list" });
    expect(readLine("=4", ["quote"])).toEqual({ ...plain, text: "=4" });
    expect(read("#12 of 40")).toEqual({ ...plain, text: "#12 of 40" });
  });

  it("never invents a word and loses only the marks, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.subarray([...all]), (words, known) => {
        const line = readLine(words, known);
        if (line.kind !== "note") return;
        expect(words).toContain(line.text);
        expect(line.text.trim()).toBe(line.text);
        const lost = words.replace(line.text, "");
        expect(lost).toMatch(/^[\s#?"“”cC1-6]*$/u);
      }),
    );
  });

  it("finds again every mark that was put before words", () => {
    const words = fc.string({ unit: "grapheme-ascii" }).map((text) => `w${text.replace(/["“”]/gu, "")}`.trim());
    const digit = fc.constantFrom(1, 2, 3, 4, 5, 6);
    fc.assert(
      fc.property(fc.option(digit), fc.boolean(), fc.boolean(), words, (criterion, followUp, quote, text) => {
        const typed = `${criterion ? `#${criterion} ` : ""}${followUp ? "? " : ""}${quote ? `"${text}"` : text}`;
        const tag = criterion ? `C${criterion}` : null;
        expect(read(typed)).toEqual({ kind: "note", criterion: tag, followUp, quote, text });
      }),
    );
  });
});

describe("the sign that asks for a claim", () => {
  it("stands at the start or after a space, and reaches to the caret", () => {
    expect(claimAsked("@ves", 4)).toEqual({ from: 0, query: "ves" });
    expect(claimAsked("Most like this: @customs cargo", 24)).toEqual({ from: 16, query: "customs" });
    expect(claimAsked("mail kit@example.com", 20)).toBeNull();
    expect(claimAsked("no sign here", 5)).toBeNull();
  });
});

describe("a claim made of what was typed after @", () => {
  it("is what was typed, with its depth where the words end with one", () => {
    expect(claimMade("Vessel arrivals API")).toEqual({ statement: "Vessel arrivals API", depth: "built" });
    expect(claimMade("vessel arrivals API, Owned")).toEqual({ statement: "vessel arrivals API", depth: "owned" });
    expect(claimMade(" Kong used ")).toEqual({ statement: "Kong", depth: "used" });
  });
  it("is none while there are hardly any words, and past its length @ is plain text", () => {
    expect(claimMade("")).toBeNull();
    expect(claimMade("ve")).toBeNull();
    expect(claimMade(", owned")).toBeNull();
    expect(claimAsked(`@${"x".repeat(121)}`, 122)).toBeNull();
  });
});
