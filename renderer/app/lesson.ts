import type { Command } from "../ui/commands.ts";
import { spell } from "../ui/keys.ts";

/** Uses of one action by the palette after which its keys are named, once. */
const LESSON_AFTER = 3;

/** Counts one more use of an action that has keys; after the third the lesson says them. Null when nothing is to be kept. */
export function learnt(
  uses: Readonly<Record<string, number>>,
  { id, words, keys }: Pick<Command, "id" | "words" | "keys">,
  mac: boolean,
): { uses: Record<string, number>; lesson: string | null } | null {
  const before = uses[id] ?? 0;
  if (!keys || before >= LESSON_AFTER) return null;
  const [short] = words.split(":");
  const lesson = before + 1 === LESSON_AFTER ? `Quicker next time: ${spell(keys, mac)} for “${short}”` : null;
  return { uses: { ...uses, [id]: before + 1 }, lesson };
}
