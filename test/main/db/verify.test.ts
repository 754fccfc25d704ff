import { expect, test } from "vitest";
import { verifyDatabase } from "../../../main/db/verify.ts";
import { smallWorkspace, turn } from "./small-schema.ts";

/** A client renamed, undone and redone: four changes; and a brief of it. */
function workspace() {
  const made = smallWorkspace();
  const { changes, act, id } = made;
  const [client, brief] = [id(), id()];
  act("ada", "Added", () => changes.insert("client", { id: client, name: "Acme" }));
  act("ada", "Renamed", () => changes.update("client", client, { name: "Banksia" }));
  turn(changes, "undo", "ada");
  turn(changes, "redo", "ada");
  act("bob", "Added a brief", () => changes.insert("brief", { id: brief, client, title: "First" }));
  return made;
}

test("a workspace that was only written through its one path holds together, also after an erasure", () => {
  const { db } = workspace();
  expect(verifyDatabase(db)).toEqual({ ok: true });
  db.exec("UPDATE change SET salt = NULL, body = NULL WHERE id <= 4");
  expect(verifyDatabase(db)).toEqual({ ok: true });
});

const name = "(SELECT id FROM client)";
test.each([
  [
    "a changed value in a body",
    "UPDATE change SET body = replace(body, 'Acme', 'Evil') WHERE id = 1",
    /^Change 1 of device .* holds other values than were recorded\. /,
  ],
  ["a changed salt", "UPDATE change SET salt = zeroblob(32) WHERE id = 2", /^Change 2 of device .* holds other values/],
  [
    "a changed author",
    "UPDATE batch SET author = 'eve' WHERE n = 2",
    /^Change 2 of device .* was altered after it was recorded\. /,
  ],
  ["a changed hash", "UPDATE change SET hash = zeroblob(32) WHERE id = 3", /^Change 3 of device .* was altered/],
  [
    "a body that can’t be unpacked",
    "UPDATE change SET body = zeroblob(9) WHERE id = 3",
    /^Change 3 of device .* holds other values than were recorded\. /,
  ],
  [
    "a change taken out of the middle",
    "DELETE FROM field_head; DELETE FROM change WHERE id = 3",
    /^Change 4 of device .* follows a gap: change 3 is missing\. /,
  ],
  ["changes cut off the end", "DELETE FROM change WHERE id = 5", /^Changes of batch .* are gone\. /],
  [
    "a value written past the one path",
    "UPDATE client SET stage = 'won'",
    /^client\.stage of .* isn’t what its changes add up to\. /,
  ],
  ["a withdrawal past the one path", "UPDATE brief SET withdrawn_at = '2026'", /^brief\.withdrawn_at of .* isn’t what/],
  ["a row deleted", "DELETE FROM brief", /^The brief .* is gone, though its changes are recorded\. /],
  [
    "a head on a change of another row",
    "UPDATE field_head SET change = 5",
    /^The change in force on client\.name of .* is no change of that row\. /,
  ],
  [
    "an index that lost a word",
    `INSERT INTO client_words (client_words, rowid, name) VALUES ('delete', (SELECT n FROM client), 'Banksia')`,
    /^The search index client_words doesn’t agree with the text it was made from, so a search may miss somebody\. /,
  ],
  [
    "a parent that is gone",
    `PRAGMA foreign_keys = 0; DELETE FROM client WHERE id = ${name}`,
    /^Row 1 of brief refers to a client that isn’t there\. /,
  ],
])("%s is noticed and named", (_, damage, fault) => {
  const { db } = workspace();
  db.exec(damage);
  const verdict = verifyDatabase(db);
  expect(verdict).toEqual({ ok: false, fault: expect.stringMatching(fault) });
  expect(verdict).toEqual({
    ok: false,
    fault: expect.stringMatching(
      /\. This check changed nothing\. Keep the data folder as it is, and restore a backup\.$/,
    ),
  });
});
