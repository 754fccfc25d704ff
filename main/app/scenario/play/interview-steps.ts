import type { Input } from "../../../../shared/contract/contract.ts";
import type { ResolvedPerson } from "../resolve-scenario.ts";
import type { Path } from "../scenario-error.ts";
import type { PersonPlay } from "./person-play.ts";
import { type PlacedPerson, placedId } from "./placed.ts";
import { type Ask, after, type Step } from "./step.ts";

type Note = ResolvedPerson["interviews"][number]["notes"][number];
type Noted = Omit<Input<"interviews.addNote">, "interview">;

/** Every interview from its start to its end, each note when it was made. */
export function interviewSteps({ person, path, now, placed }: PersonPlay): Step[] {
  return person.interviews.flatMap(({ at, minutes, notes }, index) => {
    const here = [...path, "interviews", index];
    const own = (): PlacedPerson => placedId(placed.people, person.id);
    const interview = (): string => own().interviews[index] ?? "";
    const start: Step = {
      at,
      path: here,
      async run(ask) {
        const { candidate, interviews } = own();
        const { id } = await ask("interviews.schedule", { candidate, brief: placed.brief, at, minutes });
        interviews[index] = id;
        await ask("interviews.start", { id });
      },
    };
    const finish: Step = {
      at: callEnd({ at, minutes, notes }, now),
      path: here,
      run: (ask) => ask("interviews.finish", { id: interview(), minutes }),
    };
    const noted = noteSteps({ at, notes, path: here, now, own }, (ask, note) =>
      ask("interviews.addNote", { interview: interview(), ...note }),
    );
    return [start, ...noted, finish];
  });
}

interface Call {
  at: string;
  minutes: number;
  notes: readonly { stampMs: number }[];
}

/** When a call was over: after its minutes and its last note, but never after `now`. */
export function callEnd({ at, minutes, notes }: Call, now: string): string {
  return after(at, Math.max(minutes * 60_000, ...notes.map(({ stampMs }) => stampMs)), now);
}

/** The notes of one call in the order of their stamps; those with an id become evidence of their person. */
export function noteSteps(
  call: { at: string; notes: readonly Note[]; path: Path; now: string; own: () => PlacedPerson },
  add: (ask: Ask, note: Noted) => Promise<{ id: string }>,
): Step[] {
  const { at, notes, path, now, own } = call;
  const placedNotes = notes.map((note, index) => ({ note, index }));
  return placedNotes
    .toSorted((a, b) => a.note.stampMs - b.note.stampMs)
    .map(({ note: { id, claim, ...note }, index }) => ({
      at: after(at, note.stampMs, now),
      path: [...path, "notes", index],
      async run(ask) {
        const { claims, evidence } = own();
        const kept = await add(ask, { ...note, claim: claim === undefined ? undefined : placedId(claims, claim) });
        if (id !== undefined) evidence.set(id, kept.id);
      },
    }));
}
