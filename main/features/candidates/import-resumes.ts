import type { Output, ParsedInput } from "../../../shared/contract/contract.ts";
import type { ReadResume, ResumePerson } from "../../../shared/domain/candidates/json-resume.ts";
import { toRow } from "../../db/rows.ts";
import type { Context, Job } from "../handlers.ts";
import { blank } from "./blank.ts";
import * as repository from "./repository.ts";

type Result = Output<"candidates.import">;

/** Reads in a process of its own, then keeps everyone in one transaction: the batch is one undo step. */
export async function importResumes(
  context: Context,
  { files, sample = false, matches }: ParsedInput<"candidates.import">,
  job: Job,
): Promise<Result> {
  const people = (await job.fork("read-resumes", { files })) as ReadResume[];
  const read = people.map((said, i) => ({ ...said, file: files[i]?.name ?? "", text: files[i]?.text ?? "" }));
  const result: Result = { batch: null, imported: 0, merged: 0, skipped: 0, problems: [], candidates: [] };
  for (const { file, problems } of read)
    result.problems.push(...problems.map(({ field, message }) => ({ file, row: null, field, message })));
  job.commit(() => {
    for (const { file, text, person } of read) {
      if (!person) {
        result.skipped++;
        continue;
      }
      const known =
        person.email !== null && matches === "merge" ? repository.findByEmail(context.db, person.email) : undefined;
      const id = known ? merge(context, known.id, person, text) : add(context, person, text, sample);
      result[known ? "merged" : "imported"]++;
      result.candidates.push({ file, id });
    }
    const [first] = result.candidates;
    const count = result.candidates.length;
    if (first) context.changes.name(count === 1 ? `Imported ${first.file}` : `Imported ${count} people`);
    result.batch = context.changes.batch();
  });
  return result;
}

function add(context: Context, person: ResumePerson, text: string, sample: boolean): string {
  const { career, claims, referees, ...own } = person;
  const id = context.newId();
  context.changes.insert("candidate", toRow({ ...blank, ...own, id, createdAt: context.now(), resume: text, sample }));
  addParts(context, id, { career, claims, referees });
  return id;
}

/** The newer file's filled values win, the older stay in the history; nothing that was there is removed. */
function merge(context: Context, id: string, person: ResumePerson, text: string): string {
  const { career, claims, referees, name: _name, ...own } = person;
  const { db, changes } = context;
  const before = repository.find(db, id);
  const filled = Object.entries(own).filter(([, value]) => value !== null && !Array.isArray(value));
  const joined = (["skills", "sites", "handles", "projects", "schools"] as const).map(
    (list) => [list, [...new Set([...(before?.[list] ?? []), ...own[list]])]] as const,
  );
  changes.update("candidate", id, toRow({ ...Object.fromEntries([...filled, ...joined]), resume: text }));
  const posts = repository.careerOf(db, id);
  const has = repository.claimStatements(db, id);
  const rung = new Set(repository.refereesOf(db, id).map((referee) => referee.name));
  addParts(context, id, {
    career: career.filter((post) => !posts.some((old) => old.employer === post.employer && old.from === post.from)),
    claims: claims.filter(({ statement }) => !has.has(statement)),
    referees: referees.filter((referee) => !rung.has(referee.name)),
  });
  return id;
}

function addParts(
  { db, changes, newId, now }: Context,
  candidate: string,
  { career, claims, referees }: Pick<ResumePerson, "career" | "claims" | "referees">,
): void {
  const made = (): object => ({ id: newId(), createdAt: now(), withdrawnAt: null, candidate });
  const place = repository.nextPlace(db, candidate);
  for (const [i, { from, to, ...post }] of career.entries())
    changes.insert("position_held", toRow({ ...made(), ...post, place: place + i, fromOn: from, toOn: to }));
  for (const { kind, statement, from, to } of claims) {
    const claim = { kind, statement, depth: "used", employer: null, fromOn: from, toOn: to, source: "cv" };
    changes.insert("claim", toRow({ ...made(), ...claim }));
  }
  const unknown = { employerNow: null, relationship: null, email: null, phone: null };
  const unasked = { overlapFrom: null, overlapTo: null, consentAt: null };
  for (const referee of referees) changes.insert("referee", toRow({ ...made(), ...referee, ...unknown, ...unasked }));
}
