const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a person typed of an operation's input, so that it can be copied when it could not be kept: its texts without ids, a line each. */
export function typedWords(input: unknown): string {
  if (typeof input === "string") return ID.test(input) ? "" : input;
  if (typeof input !== "object" || input === null) return "";
  return Object.values(input).map(typedWords).filter(Boolean).join("\n");
}

/** Members of a box on disk that nobody typed: names of fields and marks, moments, answers that were chosen. */
const NOT_TYPED = ["criterion", "answer", "at", "callStartedAt", "clock", "made"];

/** What a person typed of a box that lies half-typed on disk, plain or packed. */
export function halfTypedWords(box: string): string {
  try {
    const packed: unknown = JSON.parse(box, (member, value) => (NOT_TYPED.includes(member) ? null : value));
    return typeof packed === "object" ? typedWords(packed) : box;
  } catch {
    return box;
  }
}
