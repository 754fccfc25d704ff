import { assertNever } from "../../../shared/domain/assert-never.ts";
import type { AnswerValue } from "../../../shared/domain/exports/facts.ts";
import type { Client } from "../../api/client.ts";
import type { Entry, Step } from "./steps.ts";

/** Reliability is asked in other words than a claim. */
const RELIABILITY = { confirmed: "yes", partly: "partly", contradicted: "no", "cannot-say": "cannot-say" } as const;

const isAnswer = (answer: Entry["answer"]): answer is AnswerValue => answer !== null && answer in RELIABILITY;

/** Keeps what was said to one step; nothing to the leave to quote, which is kept when the call ends. */
export async function keepStep(client: Client, call: string, step: Step, entry: Entry): Promise<void> {
  const words = entry.words.trim();
  const scope = entry.scope.trim();
  const said = words === "" ? {} : { words };
  switch (step.kind) {
    case "claim":
      if (!isAnswer(entry.answer)) return;
      await client.change("references.answer", {
        call,
        claim: step.id,
        answer: entry.answer,
        ...said,
        ...(scope && { scope }),
      });
      return;
    case "reliability":
      if (!isAnswer(entry.answer)) return;
      await client.change("references.close", {
        call,
        question: "reliability",
        answer: RELIABILITY[entry.answer],
        ...said,
      });
      return;
    case "not-give":
    case "again":
      if (words !== "") await client.change("references.close", { call, question: step.kind, words });
      return;
    case "quote":
      return;
    default:
      assertNever(step.kind);
  }
}
