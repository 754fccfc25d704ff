import { expect, test } from "vitest";
import { builderCommands, toggled } from "../../../../renderer/features/shortlists/builder-commands.ts";
import { createBuilderStore } from "../../../../renderer/features/shortlists/builder-store.ts";
import { halfTyped } from "../../../../renderer/features/shortlists/half-typed.ts";
import type { Shortlist } from "../../../../shared/contract/shortlists.ts";
import { fakeClient } from "../../fake-client.ts";
import { BRIEF, lineId, personId, shortlist } from "./a-shortlist.ts";

function commands(of: Shortlist, at: number, more: { picked?: string[]; editing?: boolean } = {}) {
  const went: string[] = [];
  const { all } = builderCommands({
    store: createBuilderStore(fakeClient({}).client),
    brief: BRIEF,
    shortlist: of,
    line: of.lines[at],
    person: of.ready[0],
    picked: [],
    editing: false,
    go: (path) => went.push(path),
    onPick: () => {},
    onAdd: (candidate) => went.push(`add ${candidate}`),
    onEdit: (line) => went.push(`edit ${line}`),
    onOpen: () => {},
    onWithdraw: () => {},
    ...more,
  });
  const byKey = (keys: string) => all.find((command) => command.keys === keys);
  return { all, byKey, went };
}

test("the keys of the builder do what stands beside them", () => {
  const { byKey, went } = commands(shortlist(), 0);
  byKey("A")?.run();
  byKey("R")?.run();
  byKey("C")?.run();
  byKey("Mod+Enter")?.run();
  expect(went).toEqual([
    `add ${personId(4)}`,
    `edit ${lineId(1)}`,
    `/briefs/${BRIEF}/compare?ids=${personId(1)},${personId(2)},${personId(3)}`,
    `/briefs/${BRIEF}/export?variant=named`,
  ]);
  expect(byKey("Alt+ArrowUp")?.off).toBe("Ada is first.");
  expect(byKey("Alt+ArrowDown")?.off).toBeUndefined();
});

test("those who are picked are compared, and nobody alone", () => {
  const picked = [personId(3), personId(1)];
  const { byKey, went } = commands(shortlist(), 0, { picked });
  byKey("C")?.run();
  expect(went).toEqual([`/briefs/${BRIEF}/compare?ids=${personId(3)},${personId(1)}`]);
  const one = shortlist();
  const alone = commands({ ...one, lines: one.lines.slice(0, 1) }, 0);
  expect(alone.byKey("C")?.off).toBe("It takes two people to compare.");
  expect(toggled(picked, personId(1))).toEqual([personId(3)]);
  expect(toggled(picked, personId(2))).toEqual([...picked, personId(2)]);
});

test("while a reason is written the arrows belong to the text, and an empty list has nothing to preview", () => {
  expect(commands(shortlist(), 1, { editing: true }).byKey("Alt+ArrowUp")).toBeUndefined();
  expect(commands(shortlist({ lines: [] }), 0).byKey("Mod+Enter")?.off).toBe("Add somebody first.");
});

test("a half-typed sentence comes back whole, and what is none is let go", () => {
  expect(halfTyped('{"text":"She ran","evidence":["a",7]}')).toEqual({ text: "She ran", evidence: ["a"] });
  for (const words of ["", "She ran", "{}", "null", '{"text":1,"evidence":[]}']) expect(halfTyped(words)).toBeNull();
});
