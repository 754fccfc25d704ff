import type { RefereeSheet, ReferenceCall } from "../../../shared/contract/references.ts";
import { assertNever } from "../../../shared/domain/assert-never.ts";
import type { Command } from "../../ui/commands.ts";
import { currentStep, type ReferenceCallStore } from "./call-store.ts";
import { answersOf } from "./step-row.tsx";

interface Needs {
  store: ReferenceCallStore;
  sheet: RefereeSheet;
  call: ReferenceCall | undefined;
  show(pane: "script" | "notes"): void;
  /** To the words of a step whose answer was chosen. */
  focusWords(step: string): void;
}

/** What can be done on a call as it stands; the first one is the main action. */
export function callCommands({ store, sheet, call, show, focusWords }: Needs): Command[] {
  const { ring, answerOpening, callBack, finish, write } = store.getState();
  const state = call?.state;
  const breakOff: Command[] = [
    {
      id: "reference.call-back",
      words: "Call back",
      keys: "L",
      run: () => void callBack(null).then((done) => !done && state === "open" && show("script")),
    },
    { id: "reference.declined", words: "Declined", keys: "D", run: () => void answerOpening(false) },
  ];
  switch (state) {
    case "ringing":
      return [
        {
          id: "reference.go-on",
          words: "Begin the questions",
          keys: "Mod+Enter",
          run: () => void answerOpening(true),
        },
        ...breakOff,
      ];
    case "open":
      return [
        {
          id: "reference.finish",
          words: "Finish call",
          keys: "Mod+Enter",
          run: () => void finish().then((done) => !done && show("script")),
        },
        ...breakOff,
        {
          id: "reference.notes",
          words: "Notes or script",
          keys: "Mod+J",
          run: () => show(document.activeElement?.closest(".ref-notes") ? "script" : "notes"),
        },
        ...[1, 2, 3, 4].map(
          (digit): Command => ({
            id: `reference.answer-${digit}`,
            words: `Answer ${digit} to the question asked now`,
            keys: `${digit}`,
            run() {
              const step = currentStep(store.getState());
              const answer = step && answersOf(step)[digit - 1];
              if (!step || !answer) return;
              write(step.id, { answer: answer.id });
              focusWords(step.id);
            },
          }),
        ),
      ];
    case "finished":
    case "refused":
    case "call-back":
    case undefined:
      return [
        {
          id: "reference.ring",
          words: call ? "Ring again" : "Ring",
          keys: "Mod+Enter",
          off: sheet.off ?? undefined,
          run: () => void ring(),
        },
      ];
    default:
      return assertNever(state);
  }
}
