import { expect, test, vi } from "vitest";
import { createTodayStore } from "../../../../renderer/features/today/today-store.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";

const today = { words: "Thursday 12 March, 8:55 am AEDT", at: "2026-03-11T21:55:00.000Z" };
const empty = { ...today, now: [], due: [], waiting: [], later: [] };

test("what was read stays on the screen when a later read fails, with the reason beside it", async () => {
  let works = true;
  const { client, line } = fakeClient({
    "today.list": () => {
      if (works) return empty;
      throw new Refusal(
        "failed",
        "Assay has stopped. Everything kept is safe. Start it again and open the address it shows, in this browser; this window then goes on by itself.",
      );
    },
  });
  const store = createTodayStore(client);
  await store.getState().load();
  expect(store.getState()).toMatchObject({ today: empty, error: null });
  works = false;
  line.send({ type: "restarted" });
  await vi.waitFor(() => expect(store.getState().error).toContain("kept is safe"));
  expect(store.getState().today).toEqual(empty);
});
