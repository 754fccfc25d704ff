import { expect, test } from "vitest";
import { createBuilderStore } from "../../../../renderer/features/shortlists/builder-store.ts";
import { moved } from "../../../../renderer/features/shortlists/order.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";
import { BRIEF, lineId, names, personId, shortlist } from "./a-shortlist.ts";

const gone = (): never => {
  throw new Refusal("not-found", "That brief is no longer here.");
};

test("a move is on screen before the database has answered, and a second one counts from there", async () => {
  const answered = Promise.withResolvers<void>();
  const { client, line } = fakeClient({
    "shortlists.move": async () => {
      await answered.promise;
      return shortlist();
    },
    "briefs.get": gone,
    "shortlists.get": gone,
  });
  const store = createBuilderStore(client);
  store.setState({ id: BRIEF, shortlist: shortlist() });
  const first = store.getState().move(lineId(3), 2);
  expect(names(store.getState().shortlist)).toEqual(["Ada One", "Cy Three", "Bea Two"]);
  const second = store.getState().move(lineId(3), 1);
  expect(names(store.getState().shortlist)).toEqual(["Cy Three", "Ada One", "Bea Two"]);
  answered.resolve();
  await Promise.all([first, second]);
  expect(line.calls.slice(0, 2).map(({ input }) => input)).toEqual([
    { line: lineId(3), to: 2 },
    { line: lineId(3), to: 1 },
  ]);
});

test("what a sentence is refused for is said where it stands, not over the screen", async () => {
  const { client } = fakeClient({
    "shortlists.setReasons": () => {
      throw new Refusal("refused", "That is no evidence about this person; nothing was changed.");
    },
  });
  const store = createBuilderStore(client);
  const reasons = [{ text: "She is calm.", evidence: [personId(1)] }];
  expect(await store.getState().setReasons(lineId(1), reasons)).toContain("no evidence about this person");
  expect(store.getState().refused).toBeNull();
});

test("somebody who cannot be added says why, until the next thing is tried", async () => {
  let refuse = true;
  const { client } = fakeClient({
    "shortlists.add": () => {
      throw new Refusal("conflict", "Di Four is on the shortlist already.");
    },
    "shortlists.remove": () => {
      if (refuse) throw new Refusal("not-found", "That line is no longer here.");
      return shortlist();
    },
  });
  const store = createBuilderStore(client);
  store.setState({ id: BRIEF });
  expect(await store.getState().add(personId(4))).toBeNull();
  expect(store.getState().refused).toBe("Di Four is on the shortlist already.");
  expect(await store.getState().takeOff(lineId(1))).toBe("That line is no longer here.");
  refuse = false;
  expect(await store.getState().takeOff(lineId(1))).toBeNull();
  expect(store.getState().refused).toBeNull();
});

test("an item goes to any place, and beyond the ends to the ends", () => {
  const items = ["a", "b", "c"].map((id) => ({ id }));
  const after = (id: string, to: number): string =>
    moved(items, id, to)
      .map((item) => item.id)
      .join("");
  expect(after("a", 3)).toBe("bca");
  expect(after("c", 1)).toBe("cab");
  expect(after("b", 2)).toBe("abc");
  expect(after("a", 99)).toBe("bca");
  expect(after("c", -1)).toBe("cab");
  expect(after("z", 1)).toBe("abc");
});
