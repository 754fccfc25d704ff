import type { Verb } from "./verb.ts";

/** What may be typed, one verb a line. */
export function usage(verbs: Record<string, Verb>): string {
  const lines = Object.values(verbs).map((verb) => `  ${verb.usage.padEnd(56)} ${verb.does}`);
  return `npm run -s assay -- [--data DIR] VERB

${lines.join("\n")}

The data lies in DIR, else in ASSAY_DATA, else where this computer keeps a person’s data.
Results go to stdout. An error is one line of JSON on stderr, {code, message, field?}, with exit status 1.`;
}
