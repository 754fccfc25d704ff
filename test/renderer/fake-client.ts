import { createClient } from "../../renderer/api/client.ts";
import { createSaves } from "../../renderer/api/saves.ts";
import { type Answers, fakeLine } from "./fake-line.ts";

/** A real client over a line that answers what the test says. */
export function fakeClient(answers: Answers) {
  const line = fakeLine(answers);
  const saves = createSaves();
  return { line, saves, client: createClient(line, saves.keeping) };
}
