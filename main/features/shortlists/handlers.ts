import { Refusal } from "../../../shared/contract/operation.ts";
import type { ShortlistLine, shortlists } from "../../../shared/contract/shortlists.ts";
import { orderRule } from "../../../shared/domain/shortlists/order.ts";
import { toRow } from "../../db/rows.ts";
import { type PlacedPerson, type Placement, readPlacement } from "../../db/views/placement.ts";
import { requireEvidence } from "../evidence.ts";
import { type Context, found, type Handlers, past } from "../handlers.ts";
import { openBrief } from "../open-brief.ts";
import { dueTime, gatesOf } from "../placed.ts";
import { compare } from "./compare.ts";
import { evidenceOf } from "./evidence.ts";
import { lineOf, listedOf, shortlistOf, suggestedOrder } from "./read.ts";
import * as repository from "./repository.ts";

/** Who goes before the client, in which order and why; places count from 1. */
export const shortlistHandlers = (context: Context): Handlers<keyof typeof shortlists> => {
  const { db, changes, now, newId } = context;
  const placement = (brief: string): Placement => found(readPlacement(db, brief), "brief");
  const get = (brief: string) => shortlistOf(context, placement(brief));
  const line = (id: string) => found(repository.findLine(db, id), "line");
  const open = (brief: string) => openBrief(context, brief, "change its shortlist");
  const openLine = (id: string) => {
    const found = line(id);
    open(found.brief);
    return found;
  };
  const made = () => ({ id: newId(), createdAt: now(), withdrawnAt: null });
  const onBrief = (all: Placement, candidate: string): PlacedPerson => {
    const person = all.people.find(({ id }) => id === candidate);
    if (!person) throw new Refusal("not-found", "That person isn’t on this brief.", "/candidate");
    return person;
  };
  const whole = (id: string): ShortlistLine => {
    const { brief, candidate } = line(id);
    const all = placement(brief);
    return lineOf(context, all, onBrief(all, candidate));
  };
  /** Puts somebody who is on no line yet at a place of the list. */
  function insert(shortlist: string, person: PlacedPerson, place: number): string {
    if (person.line) throw new Refusal("conflict", `${person.name} is on the shortlist already.`, "/candidate");
    const row = made();
    const empty = { watchOut: null, watchOutEvidence: [], leftAt: null, leftWhy: null };
    changes.insert("shortlist_line", toRow({ ...row, shortlist, candidate: person.id, place, ...empty }));
    return row.id;
  }

  /** The list of a brief, begun when it is first needed. */
  function ensure(brief: string): string {
    const known = repository.findShortlist(db, brief);
    if (known) return known;
    const row = made();
    changes.insert("shortlist", toRow({ ...row, brief, orderReason: null, coverNote: null }));
    return row.id;
  }

  function renumber(order: { id: string; place: number }[]): void {
    for (const [i, { id, place }] of order.entries())
      if (place !== i + 1) changes.update("shortlist_line", id, { place: i + 1 });
  }

  return {
    "shortlists.list": () =>
      repository
        .shortlistedBriefs(db)
        .map((brief) => listedOf(context, placement(brief)))
        .sort((a, b) => dueTime(a.clock.dueAt) - dueTime(b.clock.dueAt)),
    "shortlists.evidence": ({ brief, candidate }) => {
      const all = placement(brief);
      return evidenceOf(context, all, onBrief(all, candidate));
    },
    "shortlists.get": ({ brief }) => get(brief),
    "shortlists.rank": ({ brief }) => {
      const all = placement(brief);
      const people = all.people.filter((person) => person.line?.leftAt == null && person.nextStep === null);
      const names = new Map(people.map(({ id, name }) => [id, name]));
      const candidates = suggestedOrder(all, people).map(({ id, because }) => ({
        candidate: id,
        name: names.get(id) ?? "",
        because,
      }));
      return { rule: orderRule, candidates };
    },
    "shortlists.compare": ({ brief, candidates }) => compare(context, placement(brief), candidates),
    "shortlists.add": ({ brief, candidate }) => {
      open(brief);
      const person = onBrief(placement(brief), candidate);
      const shortlist = ensure(brief);
      const id = insert(shortlist, person, repository.lineOrder(db, shortlist).length + 1);
      changes.name(`Added ${person.name} to the shortlist`);
      return whole(id);
    },
    "shortlists.remove": ({ id }) => {
      const { brief, shortlist, name } = openLine(id);
      changes.withdraw("shortlist_line", id);
      renumber(repository.lineOrder(db, shortlist));
      changes.name(`Took ${name} off the shortlist`);
      return get(brief);
    },
    "shortlists.move": ({ line: id, to }) => {
      const { brief, shortlist, name } = openLine(id);
      const order = repository.lineOrder(db, shortlist);
      const moving = order.filter((one) => one.id === id);
      const others = order.filter((one) => one.id !== id);
      const at = Math.min(to, order.length);
      renumber([...others.slice(0, at - 1), ...moving, ...others.slice(at - 1)]);
      changes.name(`Moved ${name} to ${at} of ${order.length}`);
      return get(brief);
    },
    "shortlists.useSuggested": ({ brief }) => {
      open(brief);
      const all = placement(brief);
      const lines = all.people.flatMap(({ line }) => (line ? [line] : []));
      const standing = all.people.filter(({ line }) => line?.leftAt === null);
      const wanted = suggestedOrder(all, standing).map(({ id }) => onBrief(all, id).line);
      renumber(lines.flatMap((one) => (one.leftAt === null ? (wanted.shift() ?? []) : one)));
      changes.name("Put the shortlist in the suggested order");
      return get(brief);
    },
    "shortlists.replace": ({ line: id, candidate }) => {
      const { brief, shortlist, name, place, leftAt } = openLine(id);
      if (leftAt === null) throw new Refusal("refused", `${name} hasn’t withdrawn, so nobody takes their place.`);
      const person = onBrief(placement(brief), candidate);
      changes.withdraw("shortlist_line", id);
      insert(shortlist, person, place);
      changes.name(`Replaced ${name} with ${person.name}`);
      return get(brief);
    },
    "shortlists.setReasons": ({ line: id, reasons }) => {
      const { candidate, name } = openLine(id);
      requireEvidence(
        db,
        candidate,
        reasons.map(({ evidence }, i) => ({ field: `/reasons/${i}/evidence`, evidence })),
      );
      const kept = repository.reasonsOf(db, id);
      for (const [i, { text, evidence }] of reasons.entries()) {
        const old = kept[i];
        if (old === undefined)
          changes.insert("line_reason", toRow({ ...made(), line: id, place: i + 1, text, evidence }));
        else changes.update("line_reason", old, toRow({ place: i + 1, text, evidence }));
      }
      for (const old of kept.slice(reasons.length)) changes.withdraw("line_reason", old);
      changes.name(`Wrote why ${name}`);
      return whole(id);
    },
    "shortlists.setWatchOut": ({ line: id, watchOut }) => {
      const { candidate, name } = openLine(id);
      const evidence = watchOut?.evidence ?? [];
      requireEvidence(db, candidate, [{ field: "/watchOut/evidence", evidence }]);
      changes.update("shortlist_line", id, toRow({ watchOut: watchOut?.text ?? null, watchOutEvidence: evidence }));
      changes.name(`Wrote what to watch for with ${name}`);
      return whole(id);
    },
    "shortlists.passGate": ({ line: id, gate, reason }) => {
      const { brief, candidate, name } = openLine(id);
      const all = placement(brief);
      if (gatesOf(context, all, onBrief(all, candidate)).some((one) => one.gate === gate && one.passes))
        throw new Refusal("refused", "That gate is met already; nothing has to be passed.", "/gate");
      changes.insert("gate_pass", toRow({ ...made(), line: id, gate, reason }));
      changes.name(`Passed a gate for ${name}`);
      return whole(id);
    },
    "shortlists.leave": ({ line: id, at, why = null }) => {
      const { brief, name, leftAt } = openLine(id);
      if (leftAt !== null) throw new Refusal("refused", `${name} has withdrawn already.`);
      changes.update("shortlist_line", id, { left_at: past(context, at), left_why: why });
      changes.name(`${name} withdrew`);
      return get(brief);
    },
    "shortlists.describe": ({ brief, orderReason, coverNote }) => {
      open(brief);
      changes.update("shortlist", ensure(brief), toRow({ orderReason, coverNote }));
      changes.name("Changed what the shortlist says of itself");
      return get(brief);
    },
  };
};
