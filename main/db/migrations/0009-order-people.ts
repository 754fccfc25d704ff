import type Database from "better-sqlite3";

/** Two indexes widened, so that ordering everybody by score or by proof reads them alone; and one of the few claims taken away. */
export function orderPeople(db: Database.Database): void {
  db.exec(`
    DROP INDEX rating_candidate;
    CREATE INDEX rating_candidate ON rating (candidate, submitted_at, id, withdrawn_at);
    DROP INDEX reference_item_claim;
    CREATE INDEX reference_item_claim ON reference_item (claim, kind, answer, call, created_at, id, withdrawn_at);
    CREATE INDEX claim_withdrawn ON claim (id) WHERE withdrawn_at IS NOT NULL;
  `);
}
