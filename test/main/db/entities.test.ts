import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { createEntities } from "../../../main/db/entities.ts";
import { migrate } from "../../../main/db/migrate.ts";
import { smallWorkspace } from "./small-schema.ts";

test("entities are the tables with an id and a withdrawal; the local row number is no column of theirs", () => {
  const entities = createEntities(smallWorkspace().db);
  expect(entities.names()).toEqual(["brief", "client"]);
  expect([...entities.of("client").columns]).toEqual([
    ["id", "TEXT"],
    ["withdrawn_at", "TEXT"],
    ["name", "TEXT"],
    ["rate", "REAL"],
    ["stage", "TEXT"],
  ]);
  expect(entities.referring("client")).toEqual([{ from: "brief", column: "client", to: "client" }]);
  expect(entities.referring("brief")).toEqual([{ from: "brief", column: "parent", to: "brief" }]);
});

test("every table of the shipped schema that has an id can be written, and refers only to such tables", () => {
  const db = new Database(":memory:");
  onTestFinished(() => void db.close());
  migrate(db);
  const entities = createEntities(db);
  expect(entities.names()).toContain("candidate");
  for (const name of entities.names()) {
    const { columns, references } = entities.of(name);
    for (const type of columns.values()) expect(["TEXT", "INTEGER", "REAL"]).toContain(type);
    for (const { to } of references) expect(entities.names()).toContain(to);
  }
});
