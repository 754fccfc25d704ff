const PATIENCE_MS = 2 * 86_400_000;

/** Whether the client should be rung: something was sent, and two days later nothing has come back. ISO 8601 instants. */
export const isReplyDue = (sent: { at: string; heardAt: string | null }, now: string): boolean =>
  sent.heardAt === null && Date.parse(now) - Date.parse(sent.at) >= PATIENCE_MS;
