/** Where in the file: member names and places in lists. */
export type Path = readonly (string | number)[];

/** JSON pointer (RFC 6901) of a path; "" is the whole file. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** A scenario that cannot be played: one sentence for a person, and the JSON pointer of what is wrong. */
export class ScenarioError extends Error {
  readonly field: string;
  constructor(message: string, field: string) {
    super(message);
    this.name = "ScenarioError";
    this.field = field;
  }
}

/** Sentences as one without a point at its end; `joint` stands between them: "his rate is 9 days old, and the limit is 7 days". */
export const inOneSentence = (sentences: string, joint: string): string =>
  sentences
    .replace(/\.$/, "")
    .replace(/\. (\p{Lu})(?=\p{Ll})/gu, (_, capital: string) => `${joint} ${capital.toLowerCase()}`);

/** Refuses the scenario; `problem` follows the pointer as its predicate: "is missing". */
export function refuse(path: Path, problem: string): never {
  const pointer = pointerOf(path);
  throw new ScenarioError(`${pointer || "The scenario"} ${problem}; nothing was written.`, pointer);
}
