import type Database from "better-sqlite3";
import type { Brief } from "../../../shared/contract/briefs.ts";
import { fromRow } from "../rows.ts";

type Need = Brief["needs"][number];

/** A brief as its row has it, with the names that it points to. */
export interface BriefRecord
  extends Omit<Brief, "client" | "contact" | "engagement" | "budget" | "needs" | "clock" | "missing"> {
  client: string;
  clientName: string;
  contact: string | null;
  contactName: string | null;
  contactPosition: string | null;
  recruiter: string;
  engagement: Brief["engagement"];
  budgetFromCents: number | null;
  budgetToCents: number | null;
  budgetPer: "day" | "month" | null;
  budgetGst: "excluded" | "included" | null;
  clockStartedAt: string | null;
  agreedDueAt: string | null;
  agreedNote: string | null;
  /** When a version of it went out, as the first mark as sent told; later marks are history and move nothing. */
  sentAt: string | null;
  playbookVersion: string;
}

const select = `
  SELECT brief.*, client.name AS client_name, contact.name AS contact_name, contact.position AS contact_position,
    (SELECT sent_at FROM read_sending sending JOIN read_version version ON version.id = sending.version
     WHERE version.brief = brief.id ORDER BY sending.created_at, sending.id LIMIT 1) AS sent_at
  FROM read_brief brief
  JOIN read_client client ON client.id = brief.client
  LEFT JOIN read_contact contact ON contact.id = brief.contact`;
const shape = {
  flags: ["handsOn", "regulated", "sample"],
  json: ["triggers", "specialisations", "systems", "languages", "platforms", "dealBreakers"],
};

/** With the names of its client and contact; undefined once it was withdrawn. */
export function findBrief(db: Database.Database, id: string): BriefRecord | undefined {
  const row = db.prepare<[string], object>(`${select} WHERE brief.id = ?`).get(id);
  return row && (fromRow(row, shape) as BriefRecord);
}

/** Newest first. */
export const findBriefs = (db: Database.Database): BriefRecord[] =>
  db
    .prepare<[], object>(`${select} ORDER BY brief.created_at DESC, brief.id DESC`)
    .all()
    .map((row) => fromRow(row, shape) as BriefRecord);

/** Must-haves first, each group in the order in which it was told. */
export const needsOf = (db: Database.Database, brief: string): Need[] =>
  db
    .prepare<[string], Need>(
      `SELECT id, kind, statement, weight, term FROM read_need WHERE brief = ? ORDER BY weight = 'nice', position, id`,
    )
    .all(brief);

/** The budget as told, or null while either end is missing. */
export const budgetOf = (brief: BriefRecord): Brief["budget"] =>
  brief.budgetFromCents === null || brief.budgetToCents === null
    ? null
    : {
        fromCents: brief.budgetFromCents,
        toCents: brief.budgetToCents,
        per: brief.budgetPer ?? "day",
        gst: brief.budgetGst ?? "excluded",
      };
