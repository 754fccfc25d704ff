import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { migrate, migrations } from "../../../main/db/migrate.ts";
import { vocabulary } from "../../../main/db/migrations/0015-vocabulary.ts";
import { newApp } from "../../helpers/app.ts";
import { placed } from "../../helpers/placed.ts";

const APIM = "platform:azure-api-management";

test("a need keeps the term that its words name; a term that was named outlives new words, an implied one doesn’t", () => {
  const { ask, dispatch } = newApp();
  const { id: client } = ask("clients.create", { name: "Quoll Freight" });
  const { id: brief } = ask("briefs.create", { client });
  const implied = ask("briefs.addNeed", { brief, kind: "platform", statement: "apim" });
  const named = ask("briefs.addNeed", { brief, kind: "platform", statement: "Their gateway", term: APIM });
  expect([implied.term, named.term]).toEqual([APIM, APIM]);
  const say = (id: string, statement: string) => ask("briefs.updateNeed", { id, statement }).term;
  expect(say(implied.id, "Something of their own")).toBeNull();
  expect(say(implied.id, "Kong")).toBe("platform:kong");
  expect(say(named.id, "The gateway in the cloud")).toBe(APIM);
  expect(ask("briefs.updateNeed", { id: named.id, term: null }).term).toBeNull();
  const stranger = { brief, kind: "domain", statement: "Banking", term: APIM };
  expect(dispatch("briefs.addNeed", stranger)).toMatchObject({ error: { code: "not-found", field: "/term" } });
});

test("a word means one term; merging and renaming are undone by name, and what refers to a term follows", () => {
  const app = newApp();
  const { brief, persons } = placed(app);
  const { candidate } = persons[0] ?? expect.unreachable();
  const term = app.ask("vocabulary.add", { kind: "platform", name: "Cloud gateway" }).id;
  expect(app.dispatch("vocabulary.add", { kind: "platform", name: "cloud  GATEWAY" })).toMatchObject({
    error: {
      code: "conflict",
      message: "“cloud  GATEWAY” already means Cloud gateway. Merge the two if they are one.",
      field: "/name",
    },
  });
  const need = app.ask("briefs.addNeed", { brief, kind: "platform", statement: "Cloud gateway" });
  const claim = app.ask("claims.add", { candidate, kind: "platform", statement: "APIM", depth: "built" });
  expect([need.term, claim.term]).toEqual([term, APIM]);
  const matches = () => app.ask("vocabulary.matches", { brief }).map(({ words }) => words);
  expect(matches()).toEqual([]);
  app.ask("vocabulary.merge", { from: term, into: APIM });
  expect(matches()).toEqual(["“APIM” is Azure API Management, which “Cloud gateway” asks for."]);
  app.ask("vocabulary.rename", { term: APIM, name: "APIM" });
  expect(app.ask("vocabulary.find", { kind: "platform", words: "Azure API Management" }).exact?.name).toBe("APIM");
  expect(app.ask("history.undo", {})).toEqual({ words: "Renamed Azure API Management to APIM" });
  expect(app.ask("history.undo", {})).toEqual({ words: "Merged Cloud gateway into Azure API Management" });
  expect(matches()).toEqual([]);
  app.ask("history.redo", {});
  app.ask("claims.linkNeed", { claim: claim.id, need: need.id });
  expect(matches()).toEqual([]);
  expect(app.dispatch("vocabulary.merge", { from: term, into: APIM })).toMatchObject({ error: { code: "refused" } });
  expect(app.dispatch("vocabulary.merge", { from: "domain:banking", into: APIM })).toMatchObject({
    error: { code: "refused", message: "Banking is a domain, Azure API Management a platform." },
  });
});

test("needs and claims from before are as they were, and name no term", () => {
  const db = new Database(":memory:");
  onTestFinished(() => void db.close());
  migrate(db, migrations.slice(0, migrations.indexOf(vocabulary)));
  db.pragma("foreign_keys = OFF");
  db.exec(`
    INSERT INTO need (id, created_at, brief, position, kind, statement, weight)
      VALUES ('n', '2026-03-10T06:20:00.000Z', 'b', 1, 'platform', 'APIM', 'must');
    INSERT INTO claim (id, created_at, candidate, kind, statement, depth, source)
      VALUES ('c', '2026-03-10T06:20:00.000Z', 'p', 'platform', 'APIM', 'built', 'cv');
  `);
  migrate(db);
  expect(db.prepare("SELECT * FROM need").get()).toEqual({
    id: "n",
    created_at: "2026-03-10T06:20:00.000Z",
    withdrawn_at: null,
    brief: "b",
    position: 1,
    kind: "platform",
    statement: "APIM",
    weight: "must",
    term: null,
  });
  expect(db.prepare("SELECT id, kind, statement, depth, term FROM claim").get()).toEqual({
    id: "c",
    kind: "platform",
    statement: "APIM",
    depth: "built",
    term: null,
  });
});
