import { toRow } from "../../db/rows.ts";
import { type BriefRecord, needsOf } from "../../db/views/brief.ts";
import type { Context } from "../handlers.ts";
import { blank } from "./blank.ts";

const TITLE = 120;
const COPY = " (copy)";

/** A draft with what this brief's client said and needs, for a call that asks for nearly the same; its new id. */
export function duplicate({ db, changes, now, newId, author, playbook }: Context, original: BriefRecord): string {
  const told = Object.fromEntries(
    Object.keys(blank).map((name) => [name, original[name as keyof typeof blank & keyof BriefRecord]]),
  );
  const id = newId();
  const fresh = { clockStartedAt: null, agreedDueAt: null, agreedNote: null, closedAt: null, closeReason: null };
  const title = `${[...original.title].slice(0, TITLE - COPY.length).join("")}${COPY}`;
  const { client, sample } = original;
  const made = { id, createdAt: now(), withdrawnAt: null, client, recruiter: author(), sample };
  const times = { callStartedAt: now(), playbookVersion: playbook.about.version };
  changes.insert("brief", toRow({ ...told, ...fresh, title, ...made, ...times }));
  for (const [at, { kind, statement, weight, term }] of needsOf(db, original.id).entries()) {
    const need = { id: newId(), createdAt: now(), withdrawnAt: null, brief: id, position: at + 1 };
    changes.insert("need", toRow({ ...need, kind, statement, weight, term: term ?? null }));
  }
  changes.name(`Duplicated ${original.title}`);
  return id;
}
