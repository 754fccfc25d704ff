import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contract, isName } from "../../shared/contract/contract.ts";
import type { Answer } from "../../shared/contract/operation.ts";
import { z } from "../../shared/contract/zod.ts";
import { newApp, type TestApp } from "../helpers/app.ts";
import { arbitraryFor, type Ids, spoilt } from "../helpers/arbitrary-input.ts";
import { placed, rung } from "../helpers/placed.ts";

const INPUTS = 10_000;
const seed = Number(process.env["ASSAY_SEED"] ?? 20260310);

const names = Object.keys(contract) as (keyof typeof contract)[];
/** Checked once at the end: it reads everything there is. */
const asked = names.filter((name) => name !== "app.verify");

const changes = ({ posted }: TestApp): number =>
  posted.filter((message) => message.type === "news" && message.news.type === "changed").length;

/** Adds the rows that were made or changed, by entity. */
function noteRows({ posted }: TestApp, rows: Map<string, string[]>): void {
  for (const message of posted) {
    if (message.type !== "news" || message.news.type !== "changed") continue;
    for (const { entity, id } of message.news.rows) rows.set(entity, [...new Set([...(rows.get(entity) ?? []), id])]);
  }
}

/** What an operation's members mean by an id, where the name alone does not say it. */
const MEANT: Record<string, string[]> = {
  call: ["reference_call"],
  line: ["shortlist_line"],
  evidence: ["note", "reference_item"],
  "clients.id": ["client", "contact"],
  "briefs.id": ["brief", "need"],
  "candidates.id": ["candidate"],
  "claims.id": ["claim"],
  "interviews.id": ["interview", "note"],
  "references.id": ["reference_call", "referee"],
  "shortlists.id": ["shortlist_line"],
  "exports.id": ["version"],
};

const TERMS = ["platform:kong", "platform:apigee", "domain:banking"];
/** What the playbook calls things, for the members that name one. */
const NAMED: Record<string, string[]> = {
  figure: ["day.mid.from", "day.senior.from", "fractional.to", "gst", "payroll.VIC.threshold"],
  term: TERMS,
  into: TERMS,
  from: TERMS,
};

function idsFor(name: string, rows: Map<string, string[]>): Ids {
  const feature = name.slice(0, name.indexOf("."));
  return (member) => {
    const named = NAMED[member];
    if (named) return [named, named];
    const entities = MEANT[`${feature}.${member}`] ?? MEANT[member] ?? [member];
    return [entities.flatMap((entity) => rows.get(entity) ?? []), [...rows.values()].flat()];
  };
}

/** Things in every state, so that each operation finds something it may work on. */
function workspace(): TestApp {
  const app = newApp();
  const { brief, persons } = placed(app, [{ name: "Tamsin Okafor-Reyes" }, { name: "李梅" }, { name: "Zoë Ó Néill" }]);
  for (const person of persons) {
    const { candidate, note } = person;
    rung(app, brief, person);
    const at = "2026-03-10T06:00:00Z";
    app.ask("interviews.schedule", { candidate, brief, at });
    app.ask("interviews.start", { id: app.ask("interviews.schedule", { candidate, brief, at }).id });
    const referee = app.ask("references.addReferee", { candidate, name: "Amit Rao" }).id;
    app.ask("references.recordConsent", { referee });
    app.ask("references.start", { referee, brief, identity: "profile" });
    const open = app.ask("references.start", { referee, brief, identity: "switchboard" });
    app.ask("references.open", { call: open.id, consent: true });
    const line = app.ask("shortlists.add", { brief, candidate }).id;
    app.ask("shortlists.setReasons", { line, reasons: [{ text: "She moved the merchants.", evidence: [note] }] });
  }
  return app;
}

/** Whatever a job asks of another process is refused, and the job ends. */
async function refuseForks(app: TestApp): Promise<Answer[]> {
  await turn();
  for (const message of app.posted)
    if (message.type === "fork") app.hear(message.fork, { failure: { code: "refused", message: "Not in this test." } });
  await turn();
  const ends = app.posted.flatMap((message) =>
    message.type === "news" && message.news.type === "finished" ? [message.news.answer] : [],
  );
  app.posted.length = 0;
  return ends;
}

test(`${INPUTS} inputs to every operation: answered, never by a fault of ours, and a refusal changes nothing`, async () => {
  const app = workspace();
  const rows = new Map<string, string[]>();
  noteRows(app, rows);
  expect(rows.size).toBeGreaterThan(8);

  const one = fc.oneof(
    ...asked.map((name) => {
      const valid = arbitraryFor(z.toJSONSchema(contract[name].input, { io: "input" }) as object, idsFor(name, rows));
      const input = fc.oneof({ weight: 3, arbitrary: valid }, { weight: 1, arbitrary: spoilt(valid) });
      return fc.tuple(fc.constant(name as string), input);
    }),
    fc.tuple(fc.string(), fc.anything()),
  );
  const kept = new Set<string>();
  let refused = 0;
  for (let i = 0; i < INPUTS; i++) {
    const [[name, input] = ["", null]] = fc.sample(one, { numRuns: 1, seed: seed + i });
    const before = changes(app);
    const answer = app.dispatch(name, input);
    const told = () => `${name} ${show(input)}: ${JSON.stringify(answer)}`;
    if (answer.ok) kept.add(name);
    else {
      refused++;
      expect(answer.error.code, told()).not.toBe("failed");
      if (isName(name)) expect(contract[name].errors, told()).toContain(answer.error.code);
      expect(answer.error.message, told()).toMatch(/\S/u);
      expect(changes(app), told()).toBe(before);
    }
    noteRows(app, rows);
    for (const end of await refuseForks(app)) expect(end.ok || end.error.code, told()).not.toBe("failed");
  }
  // It is no test of handlers when little reaches them; what is left needs steps in an order that chance does not find.
  expect(kept.size / asked.length, asked.filter((name) => !kept.has(name)).join()).toBeGreaterThan(0.8);
  expect(refused).toBeGreaterThan(INPUTS / 10);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();

  const { job } = app.ask("app.verify", {}) as { job: string };
  await expect
    .poll(() => app.posted, { timeout: 20_000 })
    .toContainEqual({
      type: "news",
      news: { type: "finished", job, answer: { ok: true, value: { whole: true, fault: null } } },
    });
}, 240_000);

test("every operation says what goes in, what comes out, and which errors to expect", () => {
  for (const [name, { input, output, errors }] of Object.entries(contract)) {
    expect(name).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
    for (const schema of [z.toJSONSchema(input, { io: "input" }), z.toJSONSchema(output)])
      expect(Object.keys(schema).length, name).toBeGreaterThan(1);
    expect(errors).toEqual(expect.arrayContaining(["bad-input", "failed"]));
  }
});

function show(input: unknown): string {
  try {
    return JSON.stringify(input)?.slice(0, 500) ?? "undefined";
  } catch {
    return String(input);
  }
}
