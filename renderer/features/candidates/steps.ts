import type { Output } from "../../../shared/contract/contract.ts";
import { moneyWords } from "../../../shared/domain/rates/money.ts";
import type { Client } from "../../api/client.ts";
import type { PersonFacts } from "./person-store.ts";

type Entry = Output<"history.of">[number];

/** One step in the past of a person or of a part of their record; no two have the same batch. */
export type Step = Entry;

/** What was done to a person, their claims, referees and roles, newest first; one step that touched several is one. */
export async function stepsOf(client: Client, facts: PersonFacts): Promise<Step[]> {
  const { person, claims, referees } = facts;
  const rows = [
    { entity: "candidate", id: person.id },
    ...claims.map(({ id }) => ({ entity: "claim", id })),
    ...referees.map(({ id }) => ({ entity: "referee", id })),
    ...person.career.map(({ id }) => ({ entity: "position_held", id })),
  ];
  const all = await Promise.all(
    rows.map(async ({ entity, id }) =>
      (await client.ask("history.of", { entity, id })).map((entry) => ({ ...entry, entity })),
    ),
  );
  const steps = new Map<string, Step>();
  for (const { entity, ...entry } of all.flat()) {
    // A step tells what it changed of the person; that a claim came with it, its name says.
    if (!steps.has(entry.batch) || entity === "candidate") steps.set(entry.batch, entry);
  }
  return [...steps.values()].sort((a, b) => b.at.localeCompare(a.at) || b.id - a.id);
}

/** "Position: Engineering lead, was Head of Platform" for each fact that was known before and is another now. */
export const changesIn = (fields: Entry["fields"]): string[] =>
  fields
    .filter(({ name, old }) => old !== null && !/(_at|^id|^resume)$/.test(name))
    .map(({ name, old, new: now }) => `${label(name)}: ${said(name, now)}, was ${said(name, old)}`);

type Value = Entry["fields"][number]["new"];

function label(column: string): string {
  const words = column.replace(/_(cents|on)$/, "").replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LONGEST = 80;

function said(column: string, value: Value): string {
  if (value === null || value === "" || value === "[]") return "nothing";
  if (typeof value === "number") return column.endsWith("_cents") ? moneyWords(value) : String(value);
  const text = typeof value === "string" && value.startsWith("[") ? listed(value) : String(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

/** A list as it is stored, with commas between. */
function listed(json: string): string {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list.join(", ") : json;
  } catch {
    return json;
  }
}
