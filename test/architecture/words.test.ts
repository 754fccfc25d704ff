import { globSync, readFileSync } from "node:fs";
import { parseSync } from "vite";
import { expect, test } from "vitest";

interface Node {
  type: string;
  [member: string]: unknown;
}

/** What no sentence of ours says or is written with. */
const UNWANTED = [
  /\p{L}'(?:s|t|re|ve|ll|d|m)\b/u,
  /\b(?:please|sorry|oops|successful(?:ly)?)\b/iu,
  /\p{L}!(?:\s|$)/u,
  /^(?:OK|Okay|Submit)$/u,
];

/** "can’t", "isn’t": what is said to a person is contracted. The document that a client reads is written out. */
const UNCONTRACTED =
  /\b(?:cannot(?!-)|(?:can|is|are|was|were|do|does|did|has|have|had|could|would|should|will) not)\b/u;
const FORMAL = /^shared.domain.exports.(?:evidence-entry|method)\.ts$/;

/** The words that a file may show: strings, parts of templates, and text between tags. */
function wordsIn(file: string): string[] {
  const words: string[] = [];
  walk(parseSync(file, readFileSync(file, "utf8")).program as unknown as Node, ({ type, value }) => {
    if (type === "Literal" || type === "JSXText") words.push(String(value));
    if (type === "TemplateElement") words.push(`x${(value as { cooked: string }).cooked}x`);
  });
  return words.map((text) => text.trim());
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of Object.values(node).flat())
    if (typeof child === "object" && child !== null && "type" in child) walk(child as Node, visit);
}

test("no words that a person reads plead, cheer or stand with a straight apostrophe", () => {
  // The leak check's lists hold other people's words, and the database's files hold SQL.
  const files = globSync("{main,renderer,shared}/**/*.{ts,tsx}").filter(
    (file) => !/^(shared.domain.leaks|main.db.migrations)/.test(file),
  );
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) =>
    wordsIn(file)
      .filter((text) => UNWANTED.some((one) => one.test(text)))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test("what is said to a person is contracted", () => {
  const files = globSync("{main,renderer,shared}/**/*.{ts,tsx}").filter(
    (file) => !FORMAL.test(file) && !/^(shared.domain.leaks|main.db.migrations)/.test(file),
  );
  const found = files.flatMap((file) =>
    wordsIn(file)
      .filter((text) => UNCONTRACTED.test(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});
