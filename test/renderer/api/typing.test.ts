import { expect, test, vi } from "vitest";
import { createTyping } from "../../../renderer/api/typing.ts";
import { Refusal } from "../../../shared/contract/operation.ts";
import { fakeClient } from "../fake-client.ts";

/** A disk with one row a box, as the worker keeps it. */
function disk() {
  const kept = new Map<string, string>();
  let full = false;
  const { client, line } = fakeClient({
    "drafts.keep": ({ place, words }) => {
      if (full) throw new Refusal("failed", "Your disk is full.");
      if (words === "") kept.delete(place);
      else kept.set(place, words);
      return {};
    },
    "drafts.get": ({ place }) => ({ words: kept.get(place) ?? null, at: null }),
  });
  return { kept, line, typing: createTyping(client), fill: (is: boolean) => (full = is) };
}

test("half a line is on disk soon after a key, with fewer writes than keys", async () => {
  const { kept, line, typing } = disk();
  for (const words of ["T", "Th", "The"]) typing.typed("notes", words);
  await vi.waitFor(() => expect(kept.get("notes")).toBe("The"), { timeout: 250, interval: 5 });
  expect(line.calls).toHaveLength(1);
});

test("someone who never stops typing is still written down", async () => {
  const { kept, typing } = disk();
  let words = "";
  const until = Date.now() + 400;
  while (Date.now() < until) {
    words += "x";
    typing.typed("notes", words);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(kept.get("notes")?.length).toBeGreaterThan(10);
});

test("a kept line empties its box at once, and the next words find it empty", async () => {
  const { kept, typing } = disk();
  typing.typed("notes", "A line");
  typing.clear("notes");
  await vi.waitFor(() => expect(kept.has("notes")).toBe(false));
  typing.typed("notes", "N");
  await vi.waitFor(() => expect(kept.get("notes")).toBe("N"));
});

test("words that could not be written are still in memory and go with the next key", async () => {
  const { kept, typing, fill } = disk();
  fill(true);
  typing.typed("notes", "Her last line");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await typing.recall("notes")).toBe("Her last line");
  fill(false);
  typing.typed("notes", "Her last line.");
  await vi.waitFor(() => expect(kept.get("notes")).toBe("Her last line."));
});

test("boxes do not know of each other, and an unknown one is empty", async () => {
  const { kept, typing } = disk();
  typing.typed("one", "1");
  typing.typed("two", "2");
  await vi.waitFor(() =>
    expect([...kept].sort()).toEqual([
      ["one", "1"],
      ["two", "2"],
    ]),
  );
  expect(await typing.recall("three")).toBe("");
});
