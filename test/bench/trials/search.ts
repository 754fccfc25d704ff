import type { Bench } from "../bench.ts";
import { SEED } from "../populate.ts";
import { nameFor } from "../population/names.ts";
import { randomFor } from "../population/random.ts";
import { inTurns, mustEqual, type Trial } from "../trial.ts";

const skills = ["Kafka", "GraphQL", "Java", "Kubernetes", "Senior", "API engineer", "OAuth", "Integration"];

/** Keys typed into the palette, each a whole or a beginning of a name, a skill or a title. */
export async function search(bench: Bench): Promise<Trial> {
  const { ask, sql, people } = await bench.program();
  const typed = Array.from({ length: 60 }, (_, i) => {
    const random = randomFor(SEED + 7, i);
    const word = i % 2 === 0 ? nameFor(random) : random.pick(skills);
    return [...word].slice(0, random.between(1, 12)).join("");
  }).filter((text) => /[\p{L}\p{N}]/u.test(text));
  const match = (text: string): string =>
    (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => `"${word}"*`).join(" ");
  const ids = sql
    .prepare<[string], number>(
      "SELECT rowid FROM candidate_words WHERE candidate_words MATCH ? ORDER BY rowid DESC LIMIT 50",
    )
    .pluck();
  const point = sql.prepare<[number], { id: string }>("SELECT id, name, headline FROM candidate WHERE n = ?");
  const bare = (text: string) => ids.all(match(text)).map((n) => point.get(n));
  const shown = sql
    .prepare<[string], string>(
      `SELECT id FROM candidate WHERE withdrawn_at IS NULL
       AND n IN (SELECT rowid FROM candidate_words WHERE candidate_words MATCH ?) ORDER BY n DESC LIMIT 50`,
    )
    .pluck();
  return {
    lines: [
      {
        name: "find people while typing",
        against: "bare full-text query and 50 point reads",
        size: people,
        unit: "ms",
        bar: 2.5,
        bar95: 2.5,
      },
    ],
    async check() {
      for (const words of typed) {
        const hits = (await ask("search.find", { words })).filter(({ kind }) => kind === "candidate");
        mustEqual(
          `people found by ${words}`,
          hits.map(({ id }) => id),
          shown.all(match(words)),
        );
      }
    },
    turn: async (i) => {
      const words = typed[i % typed.length] ?? "";
      return [
        await inTurns(
          i,
          () => ask("search.find", { words }),
          () => bare(words),
        ),
      ];
    },
  };
}
