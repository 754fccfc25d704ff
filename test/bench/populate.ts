import { noteOf, resumeOf } from "./population/person.ts";
import type { Program } from "./workspace.ts";

/** What a populated workspace holds, for the trials to ask about. */
export interface Population {
  people: number;
  /** Started, not finished. */
  interviews: string[];
  notes: number;
  /** UTF-8, of the résumés and the notes. */
  textBytes: number;
}

export const SEED = 20_260_301;
const BATCH = 500;
const NOTES = 20;

/** Fills a fresh workspace by operations alone: everyone imported; of ten one is interviewed, with twenty notes. */
export async function populate({ ask }: Program, people: number, say: (text: string) => void): Promise<Population> {
  const ids: string[] = [];
  let textBytes = 0;
  for (let from = 0; from < people; from += BATCH) {
    const files = filesFrom(from, Math.min(BATCH, people - from));
    for (const { text } of files) textBytes += Buffer.byteLength(text);
    const { candidates, problems } = await ask("candidates.import", { files });
    if (problems.length > 0) throw new Error(`not imported whole: ${JSON.stringify(problems[0])}`);
    ids.push(...candidates.map(({ id }) => id));
    say(`${ids.length} of ${people} people`);
  }
  await ask("settings.setView", { welcomed: true });
  const interviews: string[] = [];
  let notes = 0;
  for (let i = 0; i < people; i += 10) {
    const interview = await startedInterview(ask, ids[i] ?? "");
    interviews.push(interview);
    for (let k = 0; k < NOTES; k++, notes++) {
      const text = noteOf(SEED, notes);
      textBytes += Buffer.byteLength(text);
      await ask("interviews.addNote", { interview, stampMs: k * 60_000, text });
    }
    if (interviews.length % 100 === 0) say(`${notes} notes`);
  }
  return { people, interviews, notes, textBytes };
}

/** Files of people who have not been seen before when `from` is beyond the population. */
export const filesFrom = (from: number, count: number): { name: string; text: string }[] =>
  Array.from({ length: count }, (_, i) => ({ name: `${from + i}.json`, text: resumeOf(SEED, from + i) }));

async function startedInterview(ask: Program["ask"], candidate: string): Promise<string> {
  const { id } = await ask("interviews.schedule", { candidate, at: "2026-03-10T07:00:00Z" });
  await ask("interviews.start", { id });
  return id;
}
