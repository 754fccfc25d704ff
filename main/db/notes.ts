import type Database from "better-sqlite3";
import type { Changes } from "./changes.ts";
import { toRow } from "./rows.ts";

/** A kept line of a call, as a reader sees it; `versions` are earlier wordings, newest first. */
export interface Note {
  id: string;
  stampMs: number;
  criterion: "C1" | "C2" | "C3" | "C4" | "C5" | "C6" | null;
  text: string;
  quote: boolean;
  followUp: boolean;
  claim: string | null;
  author: string;
  versions: { text: string; at: string }[];
}

interface NoteRow extends Omit<Note, "quote" | "followUp" | "versions"> {
  quote: number;
  followUp: number;
}

const select = `
  SELECT note.id, stamp_ms AS stampMs, criterion, text, quote, follow_up AS followUp, claim, recruiter.name AS author
  FROM note JOIN read_recruiter recruiter ON recruiter.id = note.recruiter WHERE note.withdrawn_at IS NULL`;

/** The notes of an interview or of a reference call, in the order of the call. */
export const notesOf = (db: Database.Database, call: "interview" | "call", id: string): Note[] =>
  db
    .prepare<[string], NoteRow>(`${select} AND note.${call} = ? ORDER BY stamp_ms, note.id`)
    .all(id)
    .map((row) => whole(db, row));

export function findNote(db: Database.Database, id: string): Note | undefined {
  const row = db.prepare<[string], NoteRow>(`${select} AND note.id = ?`).get(id);
  return row && whole(db, row);
}

/** Keeps one line; `on` says which call it belongs to. */
export function addNote(
  changes: Changes,
  on: { interview: string } | { call: string },
  note: {
    id: string;
    createdAt: string;
    recruiter: string;
    stampMs: number;
    criterion: string | null;
    text: string;
    quote: boolean;
    followUp: boolean;
    claim: string | null;
  },
): void {
  changes.insert("note", toRow({ withdrawnAt: null, interview: null, call: null, ...on, ...note }));
}

function whole(db: Database.Database, { quote, followUp, ...row }: NoteRow): Note {
  const versions = db
    .prepare<[string], { text: string; at: string }>(
      `SELECT text, created_at AS at FROM note_version WHERE note = ? AND withdrawn_at IS NULL
       ORDER BY created_at DESC, id DESC`,
    )
    .all(row.id);
  return { ...row, quote: quote === 1, followUp: followUp === 1, versions };
}
