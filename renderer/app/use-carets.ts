import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import type { Typing } from "../api/typing.ts";
import { type Caret, createCaretMemory } from "./caret-memory.ts";
import { caretIn, putCaretBack } from "./carets.ts";

/** Where the caret of the last screen waits for Assay to be opened again. */
const BOX = "window caret";
/** On its way to the disk this long after it moved last. */
const PAUSE_MS = 300;
const WAIT_MS = 40;

/** Back, forward and opening Assay again put the caret where it was on that screen. */
export function useCarets(typing: Typing): void {
  const router = useRouter();
  useEffect(() => {
    const memory = createCaretMemory(sessionStorage);
    const screen = (): Element | null => document.getElementById("main");
    const entry = (): string => router.history.location.state.__TSR_key ?? "";
    let here = entry();
    let stop = (): void => undefined;
    let writing: ReturnType<typeof setTimeout> | undefined;

    /** The pointer takes focus to what it presses, and a screen to its heading: no reason to forget the field. */
    const isElsewhere = (active: Element | null, main: Element): boolean =>
      active !== null && main.contains(active) && active.matches(":focus-visible:not(main, h1)");
    function look(): void {
      const main = screen();
      // Between two screens focus belongs to neither.
      if (!main || entry() !== here) return;
      const active = document.activeElement;
      const caret = caretIn(main, active);
      if (!caret && !isElsewhere(active, main)) return;
      memory.keep(here, caret);
      clearTimeout(writing);
      const left = JSON.stringify({ place: router.history.location.href, caret });
      writing = setTimeout(() => typing.typed(BOX, left), PAUSE_MS);
    }
    function arrive(): void {
      if (entry() === here) return;
      here = entry();
      const caret = memory.recall(here);
      restore(caret);
      // An entry that took another's place has its caret already.
      if (!caret) look();
    }
    function restore(caret: Caret | null, scrolled = true): void {
      stop();
      const main = screen();
      if (caret && main) stop = putCaretBack(main, caret, scrolled);
    }
    async function reopen(): Promise<void> {
      let first = router.history.location.href;
      const caret = memory.recall(here);
      if (caret) return restore(caret);
      const left = await typing.recall(BOX).catch(() => "");
      if (!left) return;
      // The way in leads on to the last screen by itself; from any other the person may have gone elsewhere meanwhile.
      while (router.history.location.pathname === "/") await new Promise((turn) => setTimeout(turn, WAIT_MS));
      if (first === "/") first = router.history.location.href;
      const { place, caret: was } = JSON.parse(left) as { place: string; caret: Caret | null };
      if (
        place === first &&
        place === router.history.location.href &&
        !document.activeElement?.matches("input, textarea")
      )
        restore(was, false);
    }
    void reopen();
    const done = router.subscribe("onRendered", arrive);
    const seen = ["focusin", "keyup", "pointerup"] as const;
    for (const act of seen) addEventListener(act, look);
    return () => {
      stop();
      clearTimeout(writing);
      done();
      for (const act of seen) removeEventListener(act, look);
    };
  }, [router, typing]);
}
