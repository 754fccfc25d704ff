import { expect, test } from "vitest";
import { agendaGroup, callState } from "../../../../shared/domain/references/call-state.ts";

const at = "2026-03-10T06:20:00.000Z";

test.each([
  ["ringing", { openingConsent: null, finishedAt: null, permission: null }],
  ["open", { openingConsent: true, finishedAt: null, permission: null }],
  ["finished", { openingConsent: true, finishedAt: at, permission: "no" }],
  ["refused", { openingConsent: false, finishedAt: at, permission: null }],
  ["call-back", { openingConsent: null, finishedAt: at, permission: null }],
  ["call-back", { openingConsent: true, finishedAt: at, permission: null }],
] as const)("a call is %s by what was kept of it", (state, call) => {
  expect(callState(call)).toBe(state);
});

test("only a time to ring back is planned; an answer either way is done; all else is still to ring", () => {
  const group = (state: Parameters<typeof agendaGroup>[0]) => agendaGroup(state);
  expect(group(null)).toBe("to-ring");
  expect(group({ state: "call-back", callBackAt: at })).toBe("planned");
  expect(group({ state: "call-back", callBackAt: null })).toBe("to-ring");
  expect(group({ state: "ringing", callBackAt: null })).toBe("to-ring");
  expect(group({ state: "open", callBackAt: null })).toBe("to-ring");
  expect(group({ state: "finished", callBackAt: null })).toBe("done");
  expect(group({ state: "refused", callBackAt: null })).toBe("done");
});
