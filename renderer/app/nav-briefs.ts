import type { BriefRow } from "../../shared/contract/briefs.ts";

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const MOST = 6;

/** Which briefs stand under the navigation: pinned ones first, then running ones by time left, then drafts, then those sent this week. */
export function navBriefs(rows: readonly BriefRow[], now: Date): BriefRow[] {
  const byDue = (a: BriefRow, b: BriefRow): number => due(a).localeCompare(due(b));
  const sentLately = ({ clock }: BriefRow): boolean =>
    clock.sentAt !== null && now.getTime() - Date.parse(clock.sentAt) < WEEK_MS;
  const pinned = rows.filter((row) => row.pinned).toSorted(byDue);
  const of = (view: BriefRow["view"]): BriefRow[] => rows.filter((row) => row.view === view && !row.pinned);
  return [...pinned, ...of("running").toSorted(byDue), ...of("draft"), ...of("sent").filter(sentLately)].slice(0, MOST);
}

/** The running brief that is due first. */
export const nearestDue = (rows: readonly BriefRow[], now: Date): BriefRow | undefined =>
  navBriefs(
    rows.map((row) => ({ ...row, pinned: false })),
    now,
  ).find(({ view }) => view === "running");

/** The one entry that is lit: the brief of that path where it stands in the list, else the place. */
export const litBrief = (pathname: string, listed: readonly BriefRow[]): string | undefined =>
  listed.find(({ id }) => pathname === `/briefs/${id}` || pathname.startsWith(`/briefs/${id}/`))?.id;

const due = ({ clock }: BriefRow): string => clock.agreedDueAt ?? clock.dueAt ?? "9";
