import { assertNever } from "../../../../shared/domain/assert-never.ts";
import { missingToStart } from "../../../../shared/domain/briefs/start.ts";
import type { BriefTold } from "../../../../shared/domain/briefs/told.ts";
import { contactOf } from "./caller.ts";
import type { CaptureState } from "./capture-store.ts";
import { type Around, type FieldName, fields, isText, type Shown, type Told, untold } from "./fields.ts";

/** What decides what was told; half-typed words don’t. */
export interface Known {
  brief: CaptureState["brief"];
  half: Pick<CaptureState["half"], "pending">;
}

const waiting = new WeakMap<Told, Shown>();

/** What was told, the brief’s own or what waits for one; the same object for the same state. */
export function shownOf({ brief, half }: Known): Shown {
  if (brief) return brief;
  const found = waiting.get(half.pending) ?? { ...untold, ...(half.pending as Partial<Shown>) };
  waiting.set(half.pending, found);
  return found;
}

/** How a budget is meant: as it was said, else by the month for somebody fractional. */
export const basisOf = (state: Known & Pick<CaptureState, "basis">): Around["basis"] => {
  const { budget, engagement } = shownOf(state);
  const per = budget?.per ?? state.basis.per ?? (engagement === "fractional" ? "month" : "day");
  return { per, gst: budget?.gst ?? state.basis.gst ?? "excluded" };
};

/** What the words of a field are read with; a field with the caret is still being typed. */
export function aroundOf(state: CaptureState, name: FieldName): Around {
  const { typed, at } = state.half;
  const settled = Object.fromEntries(Object.entries(typed).filter(([other]) => other !== at?.name && other !== name));
  return { usual: state.names.languages, settled, basis: basisOf(state) };
}

/** What a field shows: its half-typed words, else what is kept. */
export function wordsOf(state: CaptureState, name: FieldName): string {
  const typed = state.half.typed[name];
  if (typed !== undefined) return typed;
  if (isText(name)) return fields[name].read(shownOf(state), aroundOf(state, name));
  const contact = contactOf(state.brief, state.clients);
  switch (name) {
    case "organisation":
      return state.brief?.client.name ?? "";
    case "contactName":
      return state.brief?.contact?.name ?? "";
    case "position":
    case "phone":
    case "email":
      return contact?.[name] ?? "";
    case "need":
    case "system":
    case "note":
      return "";
    default:
      return assertNever(name);
  }
}

/** The whole of what was told, as the rules of a brief read it. */
export function toldOf(state: Known): BriefTold {
  const { brief } = state;
  return { ...shownOf(state), organisation: brief?.client.name ?? null, contact: brief?.contact ?? null };
}

/** The starred fields that are still empty. */
export function gapsOf(state: Known): ReturnType<typeof missingToStart> {
  const { organisation, contact, words, difficulty } = toldOf(state);
  return missingToStart({ organisation, contactName: contact?.name ?? null, words, difficulty });
}
