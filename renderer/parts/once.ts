import { useState } from "react";

/** Begins an act unless the last one still runs: whoever presses twice, or Enter twice, has it done once. */
export type Once = (act: () => Promise<unknown>) => void;

/** It lets go a moment after the act has ended, so that what ended with it is off the screen before the next press. */
export function createOnce(): Once {
  let running = false;
  return (act) => {
    if (running) return;
    running = true;
    void act().finally(() => setTimeout(() => (running = false)));
  };
}

/** One for a form or a dialog, which stays the same while that is open. */
export const useOnce = (): Once => useState(createOnce)[0];
