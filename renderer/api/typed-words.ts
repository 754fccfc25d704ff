const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a person typed of an operation's input, so that it can be copied when it could not be kept: its texts without ids, a line each. */
export function typedWords(input: unknown): string {
  if (typeof input === "string") return ID.test(input) ? "" : input;
  if (typeof input !== "object" || input === null) return "";
  return Object.values(input).map(typedWords).filter(Boolean).join("\n");
}
