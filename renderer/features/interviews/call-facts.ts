import type { Output } from "../../../shared/contract/contract.ts";
import type { Interview } from "../../../shared/contract/interviews.ts";
import { resumedAt } from "../../../shared/domain/interviews/call-time.ts";
import type { Client } from "../../api/client.ts";

/** What the screens of one interview know beside the call itself. */
export interface CallFacts {
  interview: Interview;
  candidate: Output<"candidates.get">;
  claims: Output<"claims.list">;
  referees: Output<"references.listReferees">;
  /** Of the call's brief, as they stand for this person. */
  needs: NeedToTest[];
  clock: Output<"briefs.get">["clock"] | undefined;
  playbook: Output<"playbook.get">;
  /** Submitted for this brief, oldest first. */
  ratings: Output<"ratings.list">;
  /** Earlier calls with this person, the newest first, with their notes. */
  earlier: Interview[];
}

interface NeedToTest {
  id: string;
  statement: string;
  kind: Output<"briefs.overview">["needs"][number]["kind"];
  weight: "must" | "nice";
  standing: Output<"briefs.overview">["needs"][number]["cells"][number]["standing"];
}

const EARLIER = 3;

/** All that the call screens show of one interview; rejects with a refusal when it is no longer here. */
export async function readCall(client: Client, id: string): Promise<CallFacts> {
  const interview = await client.ask("interviews.get", { id });
  const candidate = interview.candidate.id;
  const brief = interview.brief?.id;
  const [person, claims, referees, playbook, ratings, overview, calls] = await Promise.all([
    client.ask("candidates.get", { id: candidate }),
    client.ask("claims.list", { candidate }),
    client.ask("references.listReferees", { candidate }),
    client.ask("playbook.get", {}),
    brief ? client.ask("ratings.list", { candidate, brief }) : [],
    brief ? client.ask("briefs.overview", { id: brief }) : undefined,
    client.ask("interviews.list", { candidate }),
  ]);
  const before = calls.filter((call) => call.id !== id && call.state === "finished").slice(0, EARLIER);
  const earlier = await Promise.all(before.map((call) => client.ask("interviews.get", { id: call.id })));
  const needs = (overview?.needs ?? []).map(({ cells, ...need }) => ({
    ...need,
    standing: cells.find((cell) => cell.candidate === candidate)?.standing ?? null,
  }));
  return {
    interview,
    candidate: person,
    claims,
    referees,
    playbook,
    ratings,
    needs,
    clock: overview?.brief.clock,
    earlier,
  };
}

/** Ms from the start of a call to `now`, its pauses left out; 0 before it starts. `setMs` is what a clock that was set takes away. */
export const elapsedMs = (call: Interview, now: number, setMs = 0): number =>
  call.startedAt === null ? 0 : Math.min(LONGEST_MS, Math.max(0, byClock(call, now) - setMs));

/** By how much the computer's clock must have been set, when the last thing known of a live call is its newest line or `sinceMs`. */
export function clockSetMs(call: Interview, now: number, sinceMs: number): number {
  if (call.state !== "live") return 0;
  const clockMs = byClock(call, now);
  return clockMs - resumedAt(clockMs, Math.max(sinceMs, call.notes.at(-1)?.stampMs ?? 0));
}

/** By the computer's clock alone: below 0 when it stands before the start. */
export function byClock({ startedAt, endedAt, pausedAt, pausedMs }: Interview, now: number): number {
  const until = endedAt ? Date.parse(endedAt) : pausedAt ? Date.parse(pausedAt) : now;
  return until - Date.parse(startedAt ?? "") - pausedMs;
}

/** A stamp past a day is refused. */
const LONGEST_MS = 86_399_000;
