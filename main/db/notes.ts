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

type Version = Note["versions"][number];

interface NoteRow extends Omit<Note, "quote" | "followUp" | "versions"> {
  quote: number;
  followUp: number;
}

const select = `
  SELECT note.id, stamp_ms AS stampMs, criterion, text, quote, follow_up AS followUp, claim, recruiter.name AS author
  FROM note JOIN read_recruiter recruiter ON recruiter.id = note.recruiter WHERE note.withdrawn_at IS NULL`;

/** The notes of an interview or of a reference call, in the order of the call. */
export function notesOf(db: Database.Database, call: "interview" | "call", id: string): Note[] {
  const versions = new Map<string, Version[]>();
  for (const { note, ...version } of db
    .prepare<[string], Version & { note: string }>(
      `SELECT version.note, version.text, version.created_at AS at
       FROM note JOIN note_version version ON version.note = note.id
       WHERE note.${call} = ? AND version.withdrawn_at IS NULL ORDER BY version.created_at DESC, version.id DESC`,
    )
    .all(id))
    versions.set(note, [...(versions.get(note) ?? []), version]);
  return db
    .prepare<[string], NoteRow>(`${select} AND note.${call} = ? ORDER BY stamp_ms, note.id`)
    .all(id)
    .map((row) => whole(row, versions.get(row.id) ?? []));
}

/** With its former wordings; undefined once it was withdrawn. */
export function findNote(db: Database.Database, id: string): Note | undefined {
  const row = db.prepare<[string], NoteRow>(`${select} AND note.id = ?`).get(id);
  return row && whole(row, versionsOf(db, id));
}

/** The line of those words that this person kept at that moment of the call: a line that comes twice is one line. */
export const sameNote = (
  db: Database.Database,
  on: { interview: string } | { call: string },
  { recruiter, stampMs, text, quote }: Pick<NewNote, "recruiter" | "stampMs" | "text" | "quote">,
): string | undefined => {
  const [column, id] = "call" in on ? ["call", on.call] : ["interview", on.interview];
  return db
    .prepare<[string, number, string, string, number], string>(
      `SELECT id FROM note WHERE ${column} = ? AND stamp_ms = ? AND text = ? AND recruiter = ? AND quote = ?
       AND withdrawn_at IS NULL`,
    )
    .pluck()
    .get(id, stampMs, text, recruiter, quote ? 1 : 0);
};

interface NewNote {
  id: string;
  createdAt: string;
  recruiter: string;
  stampMs: number;
  criterion: string | null;
  text: string;
  quote: boolean;
  followUp: boolean;
  claim: string | null;
}

/** Keeps one line; `on` says which call it belongs to. */
export function addNote(changes: Changes, on: { interview: string } | { call: string }, note: NewNote): void {
  changes.insert("note", toRow({ withdrawnAt: null, interview: null, call: null, ...on, ...note }));
}

const whole = ({ quote, followUp, ...row }: NoteRow, versions: Version[]): Note => ({
  ...row,
  quote: quote === 1,
  followUp: followUp === 1,
  versions,
});

const versionsOf = (db: Database.Database, note: string): Version[] =>
  db
    .prepare<[string], Version>(
      `SELECT text, created_at AS at FROM note_version WHERE note = ? AND withdrawn_at IS NULL
       ORDER BY created_at DESC, id DESC`,
    )
    .all(note);
