import type { CaptureSection } from "../../../../shared/domain/briefs/sections.ts";

const FIRST: Record<CaptureSection, string> = {
  caller: "organisation",
  work: "words",
  triggers: "triggers",
  specialisation: "specialisations",
  systems: "system",
  stack: "languages",
  setting: "domain",
  engagement: "engagement",
  needs: "need",
};

const SCOPE = "#capture";

/** The box of a field; of a group the chosen one, else the first. */
const boxOf = (name: string): HTMLElement | null => {
  const named = `${SCOPE} [name="${CSS.escape(name)}"]`;
  return document.querySelector<HTMLElement>(`${named}:checked`) ?? document.querySelector<HTMLElement>(named);
};

/** Puts the caret in a field, where it stood when that is known. */
export function focusField(name: string, caret: number | null = null): void {
  const box = boxOf(name);
  if (!box) return;
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: "center" });
  const text =
    box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && /^(text|tel)$/u.test(box.type));
  if (text && caret !== null) box.setSelectionRange(caret, caret);
}

/** Puts the caret in the first field of a section, its heading at the top. */
export function focusSection(section: CaptureSection): void {
  focusField(FIRST[section]);
  document.getElementById(`capture-${section}`)?.scrollIntoView({ block: "start" });
}

/** The name of the field that has focus, and the caret in it; null outside all fields. */
export function fieldAt(target: EventTarget | null): { name: string; caret: number | null } | null {
  const isBox =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  if (!isBox || target.name === "") return null;
  return { name: target.name, caret: target instanceof HTMLSelectElement ? null : target.selectionStart };
}
