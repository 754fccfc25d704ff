/** From ringing to the end, of which there are three: they declined, they asked to be rung again, or it is done. */
export const callStates = ["ringing", "open", "refused", "call-back", "finished"] as const;
/** Where one call stands: "call-back" broke off to be rung again, "refused" ended as they declined. */
export type CallState = (typeof callStates)[number];

/** Follows from what was kept; `openingConsent` is null until the opening was read, `permission` until a call was finished. */
export function callState(call: {
  openingConsent: boolean | null;
  finishedAt: string | null;
  permission: string | null;
}): CallState {
  if (call.openingConsent === false) return "refused";
  if (call.finishedAt !== null) return call.permission === null ? "call-back" : "finished";
  return call.openingConsent ? "open" : "ringing";
}

export type AgendaGroup = "to-ring" | "planned" | "done";

/** Under which heading a referee stands: what is over is done, a time to ring back is planned, all else is to ring. */
export function agendaGroup(last: { state: CallState; callBackAt: string | null } | null): AgendaGroup {
  if (last?.state === "finished" || last?.state === "refused") return "done";
  return last?.state === "call-back" && last.callBackAt !== null ? "planned" : "to-ring";
}
