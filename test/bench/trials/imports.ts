import { openBare } from "../bare/database.ts";
import type { Bench } from "../bench.ts";
import { filesFrom } from "../populate.ts";
import { mustEqual, type Pair, type Trial, timed } from "../trial.ts";

const FRESH = 20_000_000;

/** People from files, all steps, and taking the whole batch back. */
export async function importAndUndo(bench: Bench): Promise<Trial> {
  const { ask, sql, people } = await bench.program();
  const count = Math.min(1000, people);
  const bare = openBare(bench.folder, "bare-import");
  const here = () => sql.prepare("SELECT count(*) FROM candidate WHERE withdrawn_at IS NULL").pluck().get();
  async function turn(i: number): Promise<[Pair, Pair]> {
    const files = filesFrom(FRESH + i * count, count);
    const texts = files.map(({ text }) => text);
    const before = i % 2 === 1 ? await timed(() => bare.texts(texts)) : undefined;
    const took = await timed(() => ask("candidates.import", { files }));
    const undone = await timed(() => ask("history.undo", {}));
    return [
      [took, before ?? (await timed(() => bare.texts(texts)))],
      [undone, took],
    ];
  }
  return {
    lines: [
      {
        name: `import ${count} people`,
        against: "their files' bytes as bare rows, one commit",
        size: people,
        unit: "ms",
        bar: 20,
      },
      { name: `undo an import of ${count}`, against: "that import", size: people, unit: "ms", bar: 2 },
    ],
    async check() {
      const before = here();
      const { imported, merged, problems } = await ask("candidates.import", { files: filesFrom(FRESH, count) });
      mustEqual("the import", { imported, merged, problems }, { imported: count, merged: 0, problems: [] });
      mustEqual("people after the import", here(), Number(before) + count);
      await ask("history.undo", {});
      mustEqual("people after the undo", here(), before);
    },
    turn: (i) => turn(i + 1),
    close: () => bare.close(),
  };
}
