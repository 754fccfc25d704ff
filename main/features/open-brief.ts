import { Refusal } from "../../shared/contract/operation.ts";
import { type BriefRecord, findBrief } from "../db/views/brief.ts";
import { type Context, found } from "./handlers.ts";

/** A brief that may still be worked on. A closed one is refused, with what it would be reopened to do: "change its needs". */
export function openBrief({ db }: Context, id: string, to: string): BriefRecord {
  const brief = found(findBrief(db, id), "brief");
  if (brief.closedAt) throw new Refusal("refused", `This brief is closed. Reopen it to ${to}.`);
  return brief;
}
