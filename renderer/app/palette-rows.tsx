import { Building2, CornerDownRight, FileText, MessageSquareText, Quote, ScrollText, User } from "lucide-react";
import type { FactHit, SaidHit } from "../../shared/contract/search.ts";
import type { RecordRow } from "../features/search/found.ts";
import { Marked } from "../parts/marked.tsx";
import { dayAndMonth } from "../parts/moment.ts";
import { STANDING_WORDS, StandingGlyph } from "../parts/standing.tsx";
import type { Command } from "../ui/commands.ts";
import type { Found } from "../ui/finder.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { Secret } from "../ui/secret.tsx";

/** How the palette's rows are read: the words to mark, and the zone of days. */
export interface Reading {
  typed: string;
  timeZone: string | undefined;
}

const ICONS = { candidate: User, brief: FileText, client: Building2 };

export function actionRow({ id, words, keys, icon, off }: Command, { typed }: Reading): Found {
  return {
    id,
    text: off ? `${words}. ${off}` : words,
    icon: icon ?? <CornerDownRight className="icon" aria-hidden="true" />,
    title: <Marked text={words} typed={typed} />,
    why: off,
    end: keys && <Kbd keys={keys} />,
    low: true,
  };
}

export const recordId = ({ entity, id }: Pick<RecordRow, "entity" | "id">): string => `${entity} ${id}`;

export function recordRow(row: RecordRow, reading: Reading): Found {
  const Icon = ICONS[row.entity];
  const detail = row.sample ? `${row.detail}, sample data` : row.detail;
  const why = row.fact ? factWords(row.fact, reading.timeZone) : detail;
  return {
    id: recordId(row),
    text: `${row.title}, ${why}`,
    icon: <Icon className="icon" aria-hidden="true" />,
    title: (
      <Secret>
        <Marked text={row.title} typed={reading.typed} />
      </Secret>
    ),
    why: (
      <Secret>
        {row.fact?.standing && <StandingGlyph standing={row.fact.standing} />}
        <Marked text={why} typed={reading.typed} />
      </Secret>
    ),
    end: "Open",
  };
}

/** "claim: payments gateway, confirmed 12 Mar". */
function factWords({ kind, words, standing, at }: FactHit, timeZone: string | undefined): string {
  switch (kind) {
    case "claim": {
      const stands = STANDING_WORDS[standing ?? "not-checked"].toLowerCase();
      return `claim: ${words}, ${stands}${at ? ` ${dayAndMonth(at, timeZone)}` : ""}`;
    }
    case "need":
      return `need: ${words}`;
    case "setting":
      return `about: ${words}`;
    default:
      return kind satisfies never;
  }
}

export const saidId = ({ kind, id }: SaidHit): string => `${kind} ${id}`;

export function saidRow(line: SaidHit, { typed, timeZone }: Reading): Found {
  const words = line.quote ? `“${line.words}”` : line.words;
  const Icon = line.kind === "cv" ? ScrollText : line.quote ? Quote : MessageSquareText;
  const [first = ""] = line.about.name.split(" ");
  const who = line.referee ? `${line.referee} on ${first}` : first;
  const end = line.at ? `${who}, ${dayAndMonth(line.at, timeZone)}` : `${who}, CV`;
  return {
    id: saidId(line),
    text: `${words}, ${end}`,
    icon: <Icon className="icon" aria-hidden="true" />,
    title: (
      <Secret>
        <Marked text={words} typed={typed} />
      </Secret>
    ),
    end: <Secret>{end}</Secret>,
  };
}

/** Where a line was said: its call, or the CV's person. */
export function placeOf({ call, about }: SaidHit): string {
  if (!call) return `/candidates/${about.id}/profile`;
  if (call.kind === "reference") return `/references/${call.id}/live`;
  return `/interviews/${call.id}/${call.finished ? "score" : "live"}`;
}

/** Where a person, a brief or a client opens: a person found by a claim opens at their claims. */
export function placeOfRecord({ entity, id, fact }: RecordRow): string {
  if (entity === "candidate") return `/candidates/${id}/${fact?.kind === "claim" ? "claims" : "profile"}`;
  return entity === "brief" ? `/briefs/${id}` : `/clients/${id}`;
}
