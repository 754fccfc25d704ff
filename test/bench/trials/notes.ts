import { openBare } from "../bare/database.ts";
import type { Bench } from "../bench.ts";
import { SEED } from "../populate.ts";
import { noteOf } from "../population/person.ts";
import { inTurns, mustEqual, type Trial, timed } from "../trial.ts";

const FRESH = 10_000_000;

/** From Enter to "it is on the disk". */
export async function keepNote(bench: Bench): Promise<Trial> {
  const { ask, sql, interviews, notes, people } = await bench.program();
  const bare = openBare(bench.folder, "bare-notes");
  for (let i = 0; i < notes; i += 1) bare.note(i, noteOf(SEED, i));
  const keep = (i: number, stampMs = 1_200_000 + i * 1000) =>
    ask("interviews.addNote", {
      interview: interviews[i % interviews.length] ?? "",
      stampMs,
      text: noteOf(SEED, FRESH + i),
    });
  return {
    lines: [
      {
        name: "keep a note",
        against: "bare INSERT of it, own FULL commit",
        size: people,
        unit: "ms",
        bar: 3,
        bar95: 6,
      },
    ],
    async check() {
      const here = sql.prepare<[], number>("SELECT count(*) FROM note").pluck();
      const before = here.get();
      // The same line at the same moment would be the note that the first turn kept.
      const { id, text } = await keep(0, 600_000);
      mustEqual("notes afterwards", here.get(), Number(before) + 1);
      mustEqual("the note kept", sql.prepare("SELECT text FROM note WHERE id = ?").pluck().get(id), text);
    },
    turn: async (i) => [
      await inTurns(
        i,
        () => keep(i),
        () => bare.note(FRESH + i, noteOf(SEED, FRESH + i)),
      ),
    ],
    close: () => bare.close(),
  };
}

/** Taking back the line just kept. */
export async function undoNote(bench: Bench): Promise<Trial> {
  const { ask, sql, interviews, people } = await bench.program();
  const keep = (i: number) =>
    ask("interviews.addNote", {
      interview: interviews[i % interviews.length] ?? "",
      stampMs: 1_200_000 + i * 1000,
      text: noteOf(SEED, 2 * FRESH + i),
    });
  return {
    lines: [{ name: "undo a note", against: "keeping that note", size: people, unit: "ms", bar: 2 }],
    async check() {
      const { id } = await keep(0);
      mustEqual("what undo says", await ask("history.undo", {}), { words: "Kept a note" });
      const gone = "SELECT withdrawn_at IS NOT NULL FROM note WHERE id = ?";
      mustEqual("the note is gone", sql.prepare(gone).pluck().get(id), 1);
    },
    async turn(i) {
      const kept = await timed(() => keep(i));
      return [[await timed(() => ask("history.undo", {})), kept]];
    },
  };
}
