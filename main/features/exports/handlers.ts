import { createHash } from "node:crypto";
import type { exportsOperations, Leak, Variant, Version } from "../../../shared/contract/exports.ts";
import { Refusal } from "../../../shared/contract/operation.ts";
import { assemble } from "../../../shared/domain/exports/assemble.ts";
import type { ShortlistDocument } from "../../../shared/domain/exports/document.ts";
import type { ExportFacts } from "../../../shared/domain/exports/facts.ts";
import { fileNameFor } from "../../../shared/domain/exports/file-name.ts";
import { preflight } from "../../../shared/domain/exports/preflight.ts";
import { quoteCounts } from "../../../shared/domain/exports/quotes.ts";
import { toRow } from "../../db/rows.ts";
import { findBrief } from "../../db/views/brief.ts";
import { readPlacement } from "../../db/views/placement.ts";
import type { WrittenPdf } from "../../documents/write-pdf.ts";
import { type Context, found, type Handlers, past } from "../handlers.ts";
import { openBrief } from "../open-brief.ts";
import { factsOf } from "./facts.ts";
import { checkLeaks, type LeakCheck } from "./leak-check.ts";
import * as repository from "./repository.ts";

interface Place {
  path: string;
  start: number;
  end: number;
}

interface Ready {
  facts: ExportFacts;
  check: LeakCheck;
  document(): ShortlistDocument;
}

/** SHA-256 in hex. */
const digest = (document: ShortlistDocument): string =>
  createHash("sha256").update(JSON.stringify(document)).digest("hex");

/** Leaks, pre-flight and versions; none is frozen while a check or a leak is open. */
export const exportHandlers = (context: Context): Handlers<keyof typeof exportsOperations> => {
  const { db, changes, files, now, newId, playbook } = context;

  function ready(brief: string, variant: Variant, made?: { number: number; at: string }): Ready {
    const facts = factsOf(context, found(readPlacement(db, brief), "brief"), variant, made);
    const check = checkLeaks(facts, variant, repository.clearances(db, brief, variant));
    return { facts, check, document: () => assemble(facts, variant, check.printed) };
  }

  /** The version frozen last, where the data would give that very document again. */
  function unchanged(brief: string, variant: Variant): Version | null {
    const last = repository.lastVersion(db, brief, variant);
    if (!last?.printed) return null;
    const { number, frozenAt } = last.version;
    return digest(ready(brief, variant, { number, at: frozenAt }).document()) === last.printed ? last.version : null;
  }

  const same = (one: Place, other: Place): boolean =>
    one.path === other.path && one.start === other.start && one.end === other.end;

  function leakAt(leaks: readonly Leak[], place: Place, field: string): Leak {
    const leak = leaks.find((one) => same(one, place));
    if (!leak) throw new Refusal("not-found", "Nothing is found at that place any more.", field);
    return leak;
  }

  /** Puts words in the place of hits; a place that was cleared before gets the new ones. */
  function clear(brief: string, variant: Variant, leaks: readonly { leak: Leak; replacement: string }[]): void {
    const known = repository.clearances(db, brief, variant);
    for (const { leak, replacement } of leaks) {
      const { path, start, end, text } = leak;
      const old = known.findLast((one) => same(one, leak));
      if (old) changes.update("leak_clearance", old.id, toRow({ text, replacement }));
      else {
        const row = { id: newId(), createdAt: now(), withdrawnAt: null, brief, variant, path, text, replacement };
        changes.insert("leak_clearance", toRow({ ...row, startAt: start, endAt: end }));
      }
    }
  }

  function requireSomebody({ people }: ExportFacts): void {
    if (people.length === 0) throw new Refusal("refused", "Nobody is on the shortlist yet. Add someone first.");
  }

  const open = (brief: string, to = "export it") => openBrief(context, brief, to);
  const version = (id: string) => found(repository.findVersion(db, id), "version");

  return {
    "exports.preflight": ({ brief, variant }) => {
      const { facts, check } = ready(brief, variant);
      const checks = preflight(facts, variant, check.open);
      return {
        checks: checks.map(({ id, ok, title, detail }) => ({ id, ok, title, detail })),
        openLeaks: check.open,
        toClear: checks.filter(({ ok }) => !ok).length,
        fileName: fileNameFor(facts, variant, "pdf"),
        number: facts.version,
        unchanged: unchanged(brief, variant),
        quotes: quoteCounts(facts),
      };
    },
    "exports.leaks": ({ brief, variant }) => ready(brief, variant).check.leaks,
    "exports.clearLeak": ({ brief, variant, replacement, ...place }) => {
      open(brief);
      const leak = leakAt(ready(brief, variant).check.leaks, place, "/path");
      clear(brief, variant, [{ leak, replacement }]);
      changes.name(`Cleared “${leak.found}”`);
      return { ...leak, cleared: replacement };
    },
    "exports.clearLeaks": ({ brief, variant, places }) => {
      open(brief);
      const { leaks } = ready(brief, variant).check;
      const cleared = places.map(({ replacement, ...place }, i) => ({
        leak: leakAt(leaks, place, `/places/${i}/path`),
        replacement,
      }));
      clear(brief, variant, cleared);
      changes.name(`Cleared ${cleared.length} ${cleared.length === 1 ? "place" : "places"}`);
      return leaks.filter((leak) => leak.cleared === null && !cleared.some((one) => one.leak === leak));
    },
    "exports.reopenLeak": ({ brief, variant, ...place }) => {
      open(brief);
      const leak = leakAt(ready(brief, variant).check.leaks, place, "/path");
      const known = repository.clearances(db, brief, variant).findLast((one) => same(one, leak));
      changes.withdraw("leak_clearance", found(known, "clearance").id);
      changes.name(`Opened “${leak.found}” again`);
      return { ...leak, cleared: null };
    },
    "exports.preview": async ({ brief, variant }, job) => {
      const { facts, document } = ready(brief, variant);
      requireSomebody(facts);
      const { base64, pages } = (await job.fork("write-pdf", { document: document() })) as WrittenPdf;
      return { base64, pages };
    },
    "exports.freeze": async ({ brief, variant }, job) => {
      open(brief);
      const { facts, check, document } = ready(brief, variant);
      requireSomebody(facts);
      const unclear = preflight(facts, variant, check.open).filter(({ ok }) => !ok);
      const [first] = unclear;
      if (first)
        throw new Refusal("refused", `${unclear.length} to clear before this can go out. First: ${first.title}.`);
      const { people, version: number } = facts;
      const words = document();
      const pdf = (await job.fork("write-pdf", { document: words })) as WrittenPdf;
      const bytes = Buffer.from(pdf.base64, "base64");
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const kept = files.put(bytes);
      const id = newId();
      job.commit(() => {
        if (repository.nextNumber(db, brief, variant) !== number)
          throw new Refusal("conflict", "Another version was made meanwhile. Look at that one first.");
        const made = { id, createdAt: facts.now, withdrawnAt: null, brief, number, variant };
        const file = { fileName: fileNameFor(facts, variant, "pdf"), file: kept.hash, sha256, bytes: kept.size };
        const how = { engine: pdf.engine, template: pdf.template, playbookVersion: playbook.about.version };
        const printed = { pages: pdf.pages, people: people.map((person) => person.id), printed: digest(words) };
        changes.insert("version", toRow({ ...made, ...file, ...how, ...printed }));
        changes.name(`Froze version ${number}, ${variant}`);
      });
      return version(id).version;
    },
    "exports.versions": ({ brief }) => {
      found(findBrief(db, brief), "brief");
      return repository.versionsOf(db, brief);
    },
    "exports.read": ({ id }) => {
      const { version: frozen, file } = version(id);
      const { pages, fileName, sha256 } = frozen;
      return { base64: files.get(file).toString("base64"), pages, fileName, sha256 };
    },
    "exports.markSent": ({ version: id, to, how, at, note = null }) => {
      const { version: frozen } = version(id);
      open(frozen.brief, "mark a version as sent");
      const sentAt = past(context, at);
      if (sentAt < frozen.frozenAt) throw new Refusal("refused", "It can’t have been sent before it was made.", "/at");
      const row = { id: newId(), createdAt: now(), withdrawnAt: null, version: id };
      changes.insert("sending", toRow({ ...row, sentAt, toWhom: to, how, note }));
      changes.name(`Sent version ${frozen.number} to ${to}`);
      changes.barrier();
      return version(id).version;
    },
  };
};
