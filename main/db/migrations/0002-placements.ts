import type Database from "better-sqlite3";

/**
 * Every table of a placement. Ids are UUIDv7; times ISO 8601 UTC; dates and part dates as written; money in cents;
 * booleans 0 or 1; lists and small records JSON. A row with `withdrawn_at` is undone or removed, and no reader sees it.
 */
export function placements(db: Database.Database): void {
  db.exec(`
    CREATE TABLE recruiter (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      name TEXT NOT NULL, agency TEXT, email TEXT, phone TEXT,
      time_zone TEXT NOT NULL -- IANA
    ) STRICT;

    CREATE TABLE client (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      name TEXT NOT NULL, sample INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE contact (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      client TEXT NOT NULL REFERENCES client (id),
      name TEXT NOT NULL, position TEXT, email TEXT, phone TEXT
    ) STRICT;
    CREATE INDEX contact_client ON contact (client);

    CREATE TABLE brief (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      client TEXT NOT NULL REFERENCES client (id), contact TEXT REFERENCES contact (id),
      recruiter TEXT NOT NULL REFERENCES recruiter (id),
      title TEXT NOT NULL, words TEXT, difficulty TEXT, role TEXT, role_reason TEXT, hands_on INTEGER, tried TEXT,
      triggers TEXT NOT NULL, specialisations TEXT NOT NULL, systems TEXT NOT NULL, -- JSON
      languages TEXT NOT NULL, api_style TEXT, platforms TEXT NOT NULL,
      domain TEXT, regulated INTEGER, clearance TEXT, place TEXT, days_on_site INTEGER, city TEXT, state TEXT, time_zone TEXT,
      engagement TEXT, months INTEGER, start_on TEXT, days_per_week REAL, level TEXT,
      budget_from_cents INTEGER, budget_to_cents INTEGER, budget_per TEXT, budget_gst TEXT,
      decision_maker TEXT, interview_steps TEXT, deal_breakers TEXT NOT NULL,
      call_started_at TEXT, clock_started_at TEXT, agreed_due_at TEXT, agreed_note TEXT,
      closed_at TEXT, close_reason TEXT, playbook_version TEXT NOT NULL, sample INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX brief_client ON brief (client);
    CREATE TABLE need (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      brief TEXT NOT NULL REFERENCES brief (id),
      position INTEGER NOT NULL, kind TEXT NOT NULL, statement TEXT NOT NULL, weight TEXT NOT NULL
    ) STRICT;
    CREATE INDEX need_brief ON need (brief, position);

    CREATE TABLE candidate (
      n INTEGER PRIMARY KEY, -- full text refers to it
      id TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, withdrawn_at TEXT,
      name TEXT NOT NULL, also_known_as TEXT NOT NULL, headline TEXT, summary TEXT, email TEXT, phone TEXT,
      city TEXT, state TEXT, level TEXT, work_rights TEXT, clearance TEXT, clearance_until TEXT, place TEXT,
      rate_cents INTEGER, rate_per TEXT, rate_days_per_week REAL, rate_gst TEXT, rate_confirmed_at TEXT,
      available_from TEXT, available_confirmed_at TEXT,
      skills TEXT NOT NULL, sites TEXT NOT NULL, handles TEXT NOT NULL, projects TEXT NOT NULL, schools TEXT NOT NULL,
      resume TEXT, -- the imported JSON Resume, whole
      sample INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX candidate_email ON candidate (lower(email)) WHERE withdrawn_at IS NULL;
    CREATE TABLE position_held (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      candidate TEXT NOT NULL REFERENCES candidate (id),
      place INTEGER NOT NULL, employer TEXT NOT NULL, position TEXT, from_on TEXT, to_on TEXT, summary TEXT
    ) STRICT;
    CREATE INDEX position_held_candidate ON position_held (candidate, place);
    CREATE TABLE employer (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      name TEXT NOT NULL, label TEXT, domain TEXT, also_known_as TEXT NOT NULL, products TEXT NOT NULL
    ) STRICT;

    CREATE TABLE brief_person (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      brief TEXT NOT NULL REFERENCES brief (id), candidate TEXT NOT NULL REFERENCES candidate (id),
      stage TEXT, -- set by hand; null follows the work
      consent_at TEXT
    ) STRICT;
    CREATE UNIQUE INDEX brief_person_once ON brief_person (brief, candidate) WHERE withdrawn_at IS NULL;
    CREATE INDEX brief_person_candidate ON brief_person (candidate);

    CREATE TABLE claim (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      candidate TEXT NOT NULL REFERENCES candidate (id),
      kind TEXT NOT NULL, statement TEXT NOT NULL, depth TEXT NOT NULL, employer TEXT, from_on TEXT, to_on TEXT,
      source TEXT NOT NULL
    ) STRICT;
    CREATE INDEX claim_candidate ON claim (candidate);
    CREATE TABLE claim_need (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      claim TEXT NOT NULL REFERENCES claim (id), need TEXT NOT NULL REFERENCES need (id)
    ) STRICT;
    CREATE UNIQUE INDEX claim_need_once ON claim_need (claim, need) WHERE withdrawn_at IS NULL;
    CREATE INDEX claim_need_need ON claim_need (need);

    CREATE TABLE interview (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      candidate TEXT NOT NULL REFERENCES candidate (id), brief TEXT REFERENCES brief (id),
      recruiter TEXT NOT NULL REFERENCES recruiter (id),
      planned_at TEXT, started_at TEXT, ended_at TEXT, minutes INTEGER NOT NULL, playbook_version TEXT NOT NULL
    ) STRICT;
    CREATE INDEX interview_candidate ON interview (candidate);
    CREATE INDEX interview_brief ON interview (brief);

    CREATE TABLE referee (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      candidate TEXT NOT NULL REFERENCES candidate (id),
      name TEXT NOT NULL, position TEXT, employer_then TEXT, employer_now TEXT, relationship TEXT, email TEXT, phone TEXT,
      overlap_from TEXT, overlap_to TEXT, about TEXT,
      consent_at TEXT -- when the candidate agreed that we ring
    ) STRICT;
    CREATE INDEX referee_candidate ON referee (candidate);
    CREATE TABLE reference_call (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      referee TEXT NOT NULL REFERENCES referee (id), brief TEXT REFERENCES brief (id),
      recruiter TEXT NOT NULL REFERENCES recruiter (id),
      at TEXT NOT NULL, minutes INTEGER NOT NULL, identity TEXT NOT NULL,
      opening_consent INTEGER, -- null until the opening was read
      permission TEXT, finished_at TEXT
    ) STRICT;
    CREATE INDEX reference_call_referee ON reference_call (referee);
    CREATE TABLE reference_item (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      call TEXT NOT NULL REFERENCES reference_call (id), kind TEXT NOT NULL, claim TEXT REFERENCES claim (id),
      answer TEXT, words TEXT, scope TEXT
    ) STRICT;
    CREATE INDEX reference_item_call ON reference_item (call);
    CREATE INDEX reference_item_claim ON reference_item (claim);

    CREATE TABLE note (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      interview TEXT REFERENCES interview (id), call TEXT REFERENCES reference_call (id),
      recruiter TEXT NOT NULL REFERENCES recruiter (id),
      stamp_ms INTEGER NOT NULL, criterion TEXT, quote INTEGER NOT NULL, follow_up INTEGER NOT NULL,
      claim TEXT REFERENCES claim (id), text TEXT NOT NULL,
      CHECK ((interview IS NULL) <> (call IS NULL))
    ) STRICT, WITHOUT ROWID; -- one tree fewer to write for each line
    CREATE INDEX note_interview ON note (interview, stamp_ms) WHERE interview IS NOT NULL;
    CREATE INDEX note_call ON note (call, stamp_ms) WHERE call IS NOT NULL;
    CREATE INDEX note_claim ON note (claim) WHERE claim IS NOT NULL;
    CREATE TABLE note_version (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      note TEXT NOT NULL REFERENCES note (id), text TEXT NOT NULL -- the wording before the edit
    ) STRICT;
    CREATE INDEX note_version_note ON note_version (note);

    CREATE TABLE rating (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      candidate TEXT NOT NULL REFERENCES candidate (id), brief TEXT NOT NULL REFERENCES brief (id),
      interview TEXT REFERENCES interview (id), recruiter TEXT NOT NULL REFERENCES recruiter (id),
      submitted_at TEXT NOT NULL, playbook_version TEXT NOT NULL
    ) STRICT;
    CREATE INDEX rating_candidate ON rating (candidate);
    CREATE INDEX rating_brief ON rating (brief);
    CREATE TABLE rating_score (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      rating TEXT NOT NULL REFERENCES rating (id), criterion TEXT NOT NULL, score INTEGER NOT NULL, reason TEXT NOT NULL,
      evidence TEXT NOT NULL -- JSON list of ids of notes and reference items
    ) STRICT;
    CREATE INDEX rating_score_rating ON rating_score (rating);

    CREATE TABLE shortlist (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      brief TEXT NOT NULL REFERENCES brief (id), order_reason TEXT, cover_note TEXT
    ) STRICT;
    CREATE UNIQUE INDEX shortlist_once ON shortlist (brief) WHERE withdrawn_at IS NULL;
    CREATE TABLE shortlist_line (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      shortlist TEXT NOT NULL REFERENCES shortlist (id), candidate TEXT NOT NULL REFERENCES candidate (id),
      place INTEGER NOT NULL, -- from 1
      watch_out TEXT, watch_out_evidence TEXT NOT NULL, left_at TEXT, left_why TEXT
    ) STRICT;
    CREATE UNIQUE INDEX shortlist_line_once ON shortlist_line (shortlist, candidate) WHERE withdrawn_at IS NULL;
    CREATE INDEX shortlist_line_candidate ON shortlist_line (candidate);
    CREATE TABLE line_reason (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      line TEXT NOT NULL REFERENCES shortlist_line (id),
      place INTEGER NOT NULL, text TEXT NOT NULL, evidence TEXT NOT NULL
    ) STRICT;
    CREATE INDEX line_reason_line ON line_reason (line, place);
    CREATE TABLE gate_pass (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      line TEXT NOT NULL REFERENCES shortlist_line (id), gate TEXT NOT NULL, reason TEXT NOT NULL
    ) STRICT;
    CREATE INDEX gate_pass_line ON gate_pass (line);

    CREATE TABLE leak_clearance (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      brief TEXT NOT NULL REFERENCES brief (id), variant TEXT NOT NULL, path TEXT NOT NULL,
      start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, -- UTF-16 units in text
      text TEXT NOT NULL, -- the whole text as it was when cleared; another text opens the hit again
      replacement TEXT NOT NULL
    ) STRICT;
    CREATE INDEX leak_clearance_brief ON leak_clearance (brief, variant);
    CREATE TABLE version (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      brief TEXT NOT NULL REFERENCES brief (id), number INTEGER NOT NULL, variant TEXT NOT NULL,
      file_name TEXT NOT NULL, file TEXT NOT NULL, -- keyed hash under files/
      sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, pages INTEGER NOT NULL,
      engine TEXT NOT NULL, template TEXT NOT NULL, playbook_version TEXT NOT NULL,
      people TEXT NOT NULL -- JSON list of candidate ids in printed order
    ) STRICT;
    CREATE INDEX version_brief ON version (brief);
    CREATE TABLE sending (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      version TEXT NOT NULL REFERENCES version (id),
      sent_at TEXT NOT NULL, to_whom TEXT NOT NULL, how TEXT NOT NULL, note TEXT
    ) STRICT;
    CREATE INDEX sending_version ON sending (version);

    -- What belongs to this computer alone: not recorded, not undone, not synced.
    CREATE TABLE preference (name TEXT NOT NULL PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE rating_draft (
      recruiter TEXT NOT NULL, candidate TEXT NOT NULL, brief TEXT NOT NULL, json TEXT NOT NULL,
      PRIMARY KEY (recruiter, candidate, brief)
    ) STRICT, WITHOUT ROWID;
  `);
  fullText(db, "candidate", ["name", "also_known_as", "headline", "skills"]);
}

/** An index over columns of a table that keeps no copy of their text; triggers keep it right. */
function fullText(db: Database.Database, table: string, columns: string[]): void {
  const names = columns.join(", ");
  const values = (row: string): string => columns.map((column) => `${row}.${column}`).join(", ");
  const remove = `INSERT INTO ${table}_words (${table}_words, rowid, ${names}) VALUES ('delete', old.n, ${values("old")});`;
  const add = `INSERT INTO ${table}_words (rowid, ${names}) VALUES (new.n, ${values("new")});`;
  db.exec(`
    CREATE VIRTUAL TABLE ${table}_words USING fts5(
      ${names}, content='${table}', content_rowid='n', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
    );
    CREATE TRIGGER ${table}_words_added AFTER INSERT ON ${table} BEGIN ${add} END;
    CREATE TRIGGER ${table}_words_removed AFTER DELETE ON ${table} BEGIN ${remove} END;
    CREATE TRIGGER ${table}_words_changed AFTER UPDATE OF ${names} ON ${table} BEGIN ${remove} ${add} END;
  `);
}
