import type Database from "better-sqlite3";
import type { Output } from "../../../shared/contract/contract.ts";
import { Refusal } from "../../../shared/contract/operation.ts";
import { isTooDeep, readResume } from "../../../shared/domain/candidates/json-resume.ts";
import type { CandidateRow } from "./repository.ts";
import * as repository from "./repository.ts";

type Resume = Record<string, unknown>;

/** What was imported comes out again, with what changed since put in its place. */
export function exportResume(db: Database.Database, row: CandidateRow): Output<"candidates.exportResume"> {
  const fileName = `${fileStem(row.name)}.json`;
  const kept = row.resume === null ? {} : (JSON.parse(row.resume.replace(/^\uFEFF/, "")) as Resume);
  if (isTooDeep(kept))
    throw new Refusal(
      "refused",
      `The résumé of ${row.name} is nested too deeply to be written out. It’s kept as it is; import another one in its place.`,
    );
  const read = row.resume === null ? null : readResume(row.resume).person;
  const basics = { ...record(kept["basics"]) };
  const location = { ...record(basics["location"]) };
  const put = (into: Resume, member: string, value: string | null, before: string | null = null): void => {
    if (value === before) return;
    if (value === null) delete into[member];
    else into[member] = value;
  };
  put(basics, "name", row.name, read?.name);
  put(basics, "label", row.headline, read?.headline);
  put(basics, "email", row.email, read?.email);
  put(basics, "phone", row.phone, read?.phone);
  put(basics, "summary", row.summary, read?.summary);
  put(location, "city", row.city, read?.city);
  put(location, "region", row.state, read?.state);
  if (Object.keys(location).length > 0) basics["location"] = location;
  return { fileName, resume: { ...kept, basics, ...(read ? {} : byHand(db, row)) } };
}

/** The parts of a person who was added by hand. */
function byHand(db: Database.Database, { id, skills }: CandidateRow): Resume {
  const work = repository
    .careerOf(db, id)
    .map(({ employer, position, from, to, summary }) =>
      compact({ name: employer, position, startDate: from, endDate: to, summary }),
    );
  const references = repository.refereesOf(db, id).map(({ name, position, employerThen, about }) => ({
    name: [name, position, employerThen].filter(Boolean).join(", "),
    ...(about ? { reference: about } : {}),
  }));
  return compact({
    work: work.length > 0 ? work : null,
    skills: skills.length > 0 ? skills.map((name) => ({ name })) : null,
    references: references.length > 0 ? references : null,
  });
}

const record = (value: unknown): Resume =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Resume) : {};

const compact = (values: Resume): Resume =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

/** A safe stem for a file: letters and digits of any script, hyphens between; never empty. */
function fileStem(name: string): string {
  const words = name.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join("-").toLowerCase().slice(0, 80) || "person";
}
