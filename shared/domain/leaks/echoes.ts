import type { Worded } from "./pronouns.ts";

const article = /^(?:an?|the)\s+/iu;

/**
 * Draws in words that would only repeat the label: "the Kestrel project" is "a project", and
 * "her engineering lead, Ingrid Sallow" keeps one engineering lead.
 */
export function withoutEcho(text: string, worded: Worded, from: number, to: number): Worded {
  if (!article.test(worded.say)) return worded;
  const bare = worded.say.replace(article, "");
  const last = bare.split(" ").at(-1) ?? bare;
  const after = text.slice(worded.end, Math.min(to, worded.end + 60)).toLowerCase();
  const following = [` ${last}`, ` ${bare}`, `, ${bare}`, `, the ${bare}`, `, ${worded.say}`]
    .filter((words) => after.startsWith(words.toLowerCase()) && !/^[\p{L}\p{N}'’-]/u.test(after.slice(words.length)))
    .reduce((longest, words) => Math.max(longest, words.length), 0);
  const end = worded.end + following;
  const before = text.slice(Math.max(from, worded.start - 60), worded.start);
  const preceding = [`${bare} `, `${bare}, `].find(
    (words) =>
      before.toLowerCase().endsWith(words.toLowerCase()) &&
      !/[\p{L}\p{N}-]$/u.test(before.slice(0, before.length - words.length)),
  );
  if (preceding === undefined) return { ...worded, end };
  const start = worded.start - preceding.length;
  return { start, end, say: text.slice(start, start + bare.length) };
}
