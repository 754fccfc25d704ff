import { assertNever } from "../assert-never.ts";
import { australiaSchema } from "../playbook/australia.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { ratesSchema } from "../playbook/rates.ts";
import { figureSlots, type Slot } from "./figure-slots.ts";

/** What one figure counts. */
export type FigureUnit = "day" | "month" | "year" | "percent" | "years" | "days-a-week" | "days-a-year";

/** A figure as a person may read it and put it right. */
export interface Figure {
  id: string;
  group: string;
  label: string;
  unit: FigureUnit;
  value: number;
  /** What the playbook ships. */
  shipped: number;
  source: { words: string; asOf: string };
  /** The sentence that stands beside it. */
  indicative: string;
}

/** What a person set in place of the playbook's; a null value is the playbook's again. */
export interface FigureEdit {
  id: string;
  value: number | null;
  source: string;
  asOf: string;
}

/** The playbook with the figures that people set; an edit of a figure that this playbook doesn't have is left alone. */
export function withFigures(playbook: Playbook, edits: readonly FigureEdit[]): Playbook {
  const live = edits.filter(({ value }) => value !== null);
  if (live.length === 0) return playbook;
  const draft = JSON.parse(JSON.stringify(playbook)) as Playbook;
  const slots = new Map(figureSlots(draft).map((slot) => [slot.id, slot]));
  for (const { id, value } of live) if (value !== null) slots.get(id)?.write(value);
  return draft;
}

/** Every figure with its source and date: those of whoever set it, else the playbook's. */
export function figuresOf(playbook: Playbook, edits: readonly FigureEdit[]): Figure[] {
  const shipped = new Map(figureSlots(playbook).map((slot) => [slot.id, slot.read()]));
  const edited = new Map(edits.flatMap((edit) => (edit.value === null ? [] : [[edit.id, edit]])));
  return figureSlots(withFigures(playbook, edits)).map(({ id, group, label, unit, read, source, indicative }) => {
    const edit = edited.get(id);
    const from = edit ? { words: edit.source, asOf: edit.asOf } : source;
    return { id, group, label, unit, value: read(), shipped: shipped.get(id) ?? read(), source: from, indicative };
  });
}

/** Why a figure can't have this value, in a sentence; null when it can. */
export function figureProblem(playbook: Playbook, edits: readonly FigureEdit[], edit: FigureEdit): string | null {
  const slot = figureSlots(playbook).find(({ id }) => id === edit.id);
  if (!slot || edit.value === null) return null;
  const unit = unitProblem(slot, edit.value);
  if (unit !== null) return unit;
  const others = edits.filter(({ id }) => id !== edit.id);
  const changed = withFigures(playbook, [...others, edit]);
  const fits = ratesSchema.safeParse(changed.rates).success && australiaSchema.safeParse(changed.australia).success;
  return fits ? null : `“${slot.label}” can’t be ${edit.value}: a range beside it would end before it starts.`;
}

function unitProblem({ label, unit }: Slot, value: number): string | null {
  switch (unit) {
    case "day":
    case "month":
    case "year":
      return Number.isInteger(value) && value >= 1 ? null : `“${label}” takes whole dollars.`;
    case "percent":
      if (value < 0 || value > 100) return `“${label}” is a percentage between 0 and 100.`;
      return hasPlaces(value, 3) ? null : `“${label}” takes three places after the point at most.`;
    case "years":
    case "days-a-year":
      return Number.isInteger(value) && value >= 0 && value <= 100
        ? null
        : `“${label}” takes a whole number up to 100.`;
    case "days-a-week":
      if (value < 0.5 || value > 7) return `“${label}” takes half a day to 7 days.`;
      return hasPlaces(value, 2) ? null : `“${label}” takes two places after the point at most.`;
    default:
      return assertNever(unit);
  }
}

/** Whether so many places after the point say the whole value, so that no sum shows a tail of digits. */
const hasPlaces = (value: number, places: number): boolean => Number(value.toFixed(places)) === value;
