import { randomUUID } from "node:crypto";
import type Database from "better-sqlite3";

/** The record of every change: what was done, by whom and when, chained by hash for each device. */
export function changeLog(db: Database.Database): void {
  db.exec(`
    CREATE TABLE device (
      id TEXT NOT NULL PRIMARY KEY, -- random
      own INTEGER NOT NULL CHECK (own IN (0, 1)) -- 1 for the computer that this file is on
    ) STRICT;
    CREATE UNIQUE INDEX device_own ON device (own) WHERE own = 1;

    CREATE TABLE batch ( -- what one command did
      id TEXT NOT NULL PRIMARY KEY, -- UUIDv7
      at TEXT NOT NULL, -- ISO 8601, UTC
      author TEXT NOT NULL,
      operation TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
      words TEXT, -- its name for a person
      original TEXT REFERENCES batch (id), -- the batch that an undo or a redo is about
      first_change INTEGER NOT NULL, change_count INTEGER NOT NULL -- its changes lie together in this file
    ) STRICT, WITHOUT ROWID; -- one tree fewer to write in every commit

    CREATE TABLE change ( -- one row of one batch; never edited
      id INTEGER PRIMARY KEY, -- order of arrival in this file, for local use
      device TEXT NOT NULL REFERENCES device (id),
      device_seq INTEGER NOT NULL, -- 1, 2, 3 without a gap
      hlc TEXT NOT NULL, -- hybrid logical clock: 12 hexadecimal digits of ms since 1970, 4 of a counter
      entity TEXT NOT NULL, -- a table
      row TEXT NOT NULL, -- its id there
      batch TEXT NOT NULL REFERENCES batch (id),
      author TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
      contract_version INTEGER NOT NULL, -- the schema's version that wrote it
      body_digest BLOB NOT NULL CHECK (length(body_digest) = 32), -- SHA-256 of salt and json
      prev BLOB NOT NULL CHECK (length(prev) = 32), -- hash of the change before it on its device, or zeros
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      UNIQUE (device, device_seq)
    ) STRICT;
    CREATE INDEX change_row ON change (entity, row);

    CREATE TABLE change_body ( -- goes when a person is erased; the chain holds without it
      change INTEGER PRIMARY KEY REFERENCES change (id),
      salt BLOB NOT NULL CHECK (length(salt) = 32), -- random
      json TEXT NOT NULL -- {created?, fields: {name: [old, new]}, heads?: {name: [before, after]}}
    ) STRICT;

    CREATE TABLE field_head ( -- the change in force, only for fields changed after their row was made
      entity TEXT NOT NULL, row TEXT NOT NULL, field TEXT NOT NULL,
      change INTEGER NOT NULL REFERENCES change (id),
      PRIMARY KEY (entity, row, field)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX field_head_change ON field_head (change);

    CREATE TABLE undo_entry ( -- each author's stack on this device
      n INTEGER PRIMARY KEY, -- higher is newer
      author TEXT NOT NULL,
      device TEXT NOT NULL REFERENCES device (id),
      batch TEXT NOT NULL REFERENCES batch (id),
      undone INTEGER NOT NULL CHECK (undone IN (0, 1))
    ) STRICT;
    CREATE INDEX undo_entry_undone ON undo_entry (author, device, n) WHERE undone = 1;
  `);
  db.prepare("INSERT INTO device (id, own) VALUES (?, 1)").run(randomUUID());
}
