import { type Failure, Refusal } from "../../shared/contract/operation.ts";
import { explain, WorkspaceError } from "../db/workspace-error.ts";

/** Why the data in that folder could not be opened, in one sentence and without a stack. */
export function startFailure(error: unknown, folder: string): Failure {
  if (error instanceof Refusal) return error.failure;
  const why = explain(error, folder);
  const [message = ""] = (why instanceof Error ? why.message : String(why)).split("\n");
  return { code: why instanceof WorkspaceError ? "refused" : "failed", message };
}
