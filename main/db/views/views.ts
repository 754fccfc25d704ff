import type Database from "better-sqlite3";

/** The tables that other features may read, by owner; each is read through `read_<table>`, which hides withdrawn rows. */
const owners = {
  settings: ["recruiter"],
  clients: ["client", "contact"],
  briefs: ["brief", "need", "brief_person"],
  candidates: ["candidate", "position_held"],
  employers: ["employer"],
  claims: ["claim", "claim_need", "claim_reply"],
  interviews: ["interview", "note"],
  ratings: ["rating", "rating_score"],
  references: ["referee", "reference_call", "reference_item"],
  shortlists: ["shortlist", "shortlist_line", "line_reason", "gate_pass"],
  exports: ["version", "sending"],
  feedback: ["feedback"],
  rates: ["rate_figure"],
  vocabulary: ["term"],
} as const;

/** Makes the views of this connection; they are temporary, so a new version of Assay may change them freely. */
export function createViews(db: Database.Database): void {
  for (const table of Object.values(owners).flat())
    db.exec(`CREATE TEMP VIEW read_${table} AS SELECT * FROM main.${table} WHERE withdrawn_at IS NULL`);
}
