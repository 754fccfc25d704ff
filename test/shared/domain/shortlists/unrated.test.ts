import { expect, test } from "vitest";
import { unratedWords } from "../../../../shared/domain/shortlists/unrated.ts";

const facts = { interviews: 1, interviewBooked: false, references: 0, interviewers: ["Kit Rowan"] };

test("a missing score says what would fill it, and who can", () => {
  expect(unratedWords("C1", facts)).toBe("Kit Rowan can rate it from the interview.");
  const three = { ...facts, interviewers: ["Ana", "Bo", "Kit Rowan"] };
  expect(unratedWords("C2", three)).toBe("Ana, Bo or Kit Rowan can rate it from the interview.");
  expect(unratedWords("C5", { ...facts, interviewers: [] })).toBe("Rate them from the interview.");
});

test("before an interview that comes first; C6 waits for a reference call", () => {
  expect(unratedWords("C1", { ...facts, interviews: 0 })).toBe("Interview them first.");
  expect(unratedWords("C1", { ...facts, interviews: 0, interviewBooked: true })).toBe("Their interview is booked.");
  expect(unratedWords("C6", facts)).toBe("A reference call fills it.");
  expect(unratedWords("C6", { ...facts, references: 2 })).toBe("Rate it from the reference calls.");
});
