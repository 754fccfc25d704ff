import type Database from "better-sqlite3";

/**
 * The record of changes in fewer trees, so that a commit writes fewer pages: a change holds its own body, a batch its
 * place on the undo stack, and what all changes of a batch share stands once, with the batch.
 */
export function leanLog(db: Database.Database): void {
  db.exec(`
    DROP INDEX device_own;
    DROP INDEX change_row;
    DROP INDEX field_head_change;
    ALTER TABLE device RENAME TO old_device;
    ALTER TABLE batch RENAME TO old_batch;
    ALTER TABLE change RENAME TO old_change;
    ALTER TABLE field_head RENAME TO old_field_head;

    CREATE TABLE device (
      n INTEGER PRIMARY KEY, -- for local use
      id TEXT NOT NULL UNIQUE, -- random
      own INTEGER NOT NULL CHECK (own IN (0, 1)) -- 1 for the computer that this file is on
    ) STRICT;
    CREATE UNIQUE INDEX device_own ON device (own) WHERE own = 1;

    CREATE TABLE batch ( -- what one command did
      n INTEGER PRIMARY KEY, -- the id of its first change; its changes lie together in this file
      change_count INTEGER NOT NULL,
      id TEXT NOT NULL, -- UUIDv7; nothing looks for a batch by it
      at TEXT NOT NULL, -- ISO 8601, UTC
      author TEXT NOT NULL,
      operation TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
      words TEXT, -- its name for a person
      original INTEGER REFERENCES batch (n), -- the batch that an undo or a redo is about
      contract_version INTEGER NOT NULL, -- the schema's version that wrote it
      stack INTEGER CHECK (stack IN (0, 1)) -- above its author's undo_floor: 0 can be undone, 1 redone, null neither
    ) STRICT;
    CREATE INDEX batch_redo ON batch (author, n) WHERE stack = 1;
    CREATE TABLE undo_floor ( -- nothing up to here can be undone or redone on this device
      author TEXT NOT NULL PRIMARY KEY, batch INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE change ( -- one row of one batch; never edited but to erase its body
      id INTEGER PRIMARY KEY, -- order of arrival in this file, for local use; never below its device_seq
      device INTEGER NOT NULL REFERENCES device (n),
      device_seq INTEGER NOT NULL, -- 1, 2, 3 without a gap
      hlc TEXT NOT NULL, -- hybrid logical clock: 12 hexadecimal digits of ms since 1970, 4 of a counter
      entity TEXT NOT NULL, -- a table
      row TEXT NOT NULL, -- its id there
      batch INTEGER NOT NULL REFERENCES batch (n),
      body_digest BLOB NOT NULL CHECK (length(body_digest) = 32), -- SHA-256 of salt and json
      hash BLOB NOT NULL CHECK (length(hash) = 32), -- over the hash before it on its device, header and body_digest
      salt BLOB CHECK (length(salt) = 32), -- random; goes with the body when a person is erased, and the chain holds
      body ANY, -- JSON {created?, fields: {name: [old, new]}, heads?: {name: [before, after]}}; long ones deflated, as a BLOB
      CHECK ((salt IS NULL) = (body IS NULL))
    ) STRICT;
    CREATE TABLE field_head ( -- the change in force, only for fields changed after their row was made
      entity TEXT NOT NULL, row TEXT NOT NULL, field TEXT NOT NULL,
      change INTEGER NOT NULL REFERENCES change (id),
      PRIMARY KEY (entity, row, field)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO device (id, own) SELECT id, own FROM old_device ORDER BY own DESC;
    INSERT INTO batch (n, change_count, id, at, author, operation, kind, words, original, contract_version)
      SELECT first_change, change_count, id, at, author, operation, kind, words,
             (SELECT first_change FROM old_batch AS earlier WHERE earlier.id = old_batch.original),
             (SELECT contract_version FROM old_change WHERE old_change.id = first_change)
      FROM old_batch ORDER BY first_change;
    INSERT INTO change (id, device, device_seq, hlc, entity, row, batch, body_digest, hash, salt, body)
      SELECT old_change.id, device.n, device_seq, hlc, entity, row, first_change, body_digest, hash, salt, json
      FROM old_change JOIN device ON device.id = old_change.device JOIN old_batch ON old_batch.id = old_change.batch
      LEFT JOIN change_body ON change_body.change = old_change.id ORDER BY old_change.id;
    INSERT INTO field_head SELECT * FROM old_field_head;
    CREATE INDEX change_row ON change (entity, row);

    DROP TABLE undo_entry;
    DROP TABLE change_body;
    DROP TABLE old_field_head;
    DROP TABLE old_change;
    DROP TABLE old_batch;
    DROP TABLE old_device;
  `);
}
