import { describe, expect, it } from "vitest";
import { cleared, found, person } from "./people.ts";

describe("a gendered pronoun", () => {
  it.each([
    ["She owns it.", "They own it."],
    ["he carries, she watches, he fixes", "they carry, they watch, they fix"],
    ["she caches and goes", "they cache and goes"],
    ["what she sometimes runs", "what they sometimes run"],
    ["she said as much", "they said as much"],
    ["before he as lead", "before they as lead"],
    ["She is, he was, she has, he does", "They are, they were, they have, they do"],
    ["he doesn't, she isn’t, he hasn't", "they don't, they aren’t, they haven't"],
    ["She's on call. He’s built it. She's based here.", "They're on call. They’ve built it. They're based here."],
    ["he'd and she'll", "they'd and they'll"],
    ["Was she on call? Nor is he.", "Were they on call? Nor are they."],
    ["The trouble was she left.", "The trouble was they left."],
    ["SHE OWNS IT", "THEY OWN IT"],
    ["asked him about his own work", "asked them about their own work"],
    ["The match was never his. His rules.", "The match was never theirs. Their rules."],
    ["told her why, with her, her design", "told them why, with them, their design"],
    ["Runbooks are hers; she ran it herself", "Runbooks are theirs; they ran it themself"],
    ["himself, HER", "themself, THEM"],
    ["he or she, his/her, s/he, (s)he, she/her", "they, their, they, they, they/them"],
    ["h\u00ade said", "they said"],
  ])("turns %j into %j", (text, left) => {
    expect(cleared(text, {})).toBe(left);
  });

  it("stands in square brackets inside exact words", () => {
    expect(cleared("She ran it, I helped her.", {}, { exact: true })).toBe("[They] ran it, I helped [them].");
  });

  it("is no part of another word", () => {
    expect(found("the help there, hiss, theirs, they, sheet, history", {})).toEqual([]);
  });
});

describe("a gendered title", () => {
  it("goes with the name it belongs to", () => {
    expect(cleared("Mr. Quill, MRS QUILL and Sir Quill", { people: [person("Toby Quill")] })).toBe(
      "Person A, Person A and Person A",
    );
  });

  it("becomes Mx before a stranger", () => {
    expect(cleared("Mr. Smith, Mrs Jones, Miss Lee", {})).toBe("Mx Smith, Mx Jones, Mx Lee");
  });

  it("is no title in milliseconds, merge requests and misses", () => {
    expect(found("40 ms, MS SQL, the MR. We miss it. Miss one and it fails", {})).toEqual([]);
  });
});

it("leaves the verb of exact words as it was said", () => {
  expect(cleared("She owns it. Is he ready?", {}, { exact: true })).toBe("[They] owns it. Is [they] ready?");
  expect(cleared("She owns it. Is he ready?", {})).toBe("They own it. Are they ready?");
});
