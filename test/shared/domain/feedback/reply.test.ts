import { expect, test } from "vitest";
import { isReplyDue } from "../../../../shared/domain/feedback/reply.ts";

const sent = { at: "2026-03-10T06:20:00.000Z", heardAt: null };

test("a client is to be rung two whole days after sending, and not before", () => {
  expect(isReplyDue(sent, "2026-03-12T06:19:59.999Z")).toBe(false);
  expect(isReplyDue(sent, "2026-03-12T06:20:00.000Z")).toBe(true);
});

test("a client who has said anything is not", () => {
  expect(isReplyDue({ ...sent, heardAt: "2026-03-10T08:00:00.000Z" }, "2026-03-20T06:20:00.000Z")).toBe(false);
});
