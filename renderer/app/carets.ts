import type { Caret } from "./caret-memory.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;

const FIELDS = 'textarea, input:not([type="checkbox"], [type="radio"], [type="file"], [hidden])';

const nameOf = (field: Field): string =>
  field.getAttribute("aria-label") ?? field.labels?.[0]?.textContent ?? field.name;

const fieldsIn = (screen: Element, name?: string): Field[] =>
  [...screen.querySelectorAll<Field>(FIELDS)].filter((field) => name === undefined || nameOf(field) === name);

/** Where the caret is in a text field of the screen; null when the element is none of them. */
export function caretIn(screen: Element, element: Element | null): Caret | null {
  const field = fieldsIn(screen).find((one) => one === element);
  if (!field) return null;
  const name = nameOf(field);
  const { selectionStart: start, selectionEnd: end } = field;
  return { field: name, nth: fieldsIn(screen, name).indexOf(field), start, end };
}

/** Puts the caret back; false while the field or the words that it stood in are not there yet. */
function putBack(
  screen: Element,
  { field: name, nth, start, end }: Caret,
  { last, preventScroll }: { last: boolean; preventScroll: boolean },
): boolean {
  const field = fieldsIn(screen, name)[nth];
  // A box that still fetches its words takes no keys: focus there would lose the first of them.
  if (!field || field.readOnly || (!last && field.value.length < (end ?? 0))) return false;
  field.focus({ preventScroll });
  if (start !== null && end !== null && field.selectionStart !== null) field.setSelectionRange(start, end);
  return true;
}

const WAIT_MS = 40;
/** A screen that has not drawn its field by then has none: 2 s. */
const TRIES = 50;

/**
 * Puts the caret back once its field is drawn, unless the person does something first. Where the screen is scrolled back
 * already it stays so. Gives what stops it.
 */
export function putCaretBack(screen: Element, caret: Caret, preventScroll: boolean): () => void {
  let tries = 0;
  const timer = setInterval(() => {
    tries += 1;
    if (putBack(screen, caret, { last: tries === TRIES, preventScroll }) || tries === TRIES) stop();
  }, WAIT_MS);
  const acts = ["keydown", "pointerdown"] as const;
  function stop(): void {
    clearInterval(timer);
    for (const act of acts) removeEventListener(act, stop, { capture: true });
  }
  for (const act of acts) addEventListener(act, stop, { capture: true });
  return stop;
}
