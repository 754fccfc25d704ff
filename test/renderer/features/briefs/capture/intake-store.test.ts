import { expect, test } from "vitest";
import { createIntakeStore } from "../../../../../renderer/features/briefs/capture/intake-store.ts";
import { Refusal } from "../../../../../shared/contract/operation.ts";
import { fakeClient } from "../../../fake-client.ts";
import type { Answers } from "../../../fake-line.ts";

const found = { text: "Kong", facts: [] };
const storeWith = (answers: Answers) => createIntakeStore(fakeClient(answers).client).getState;

test("what was typed stays when it can't be read, and says why until somebody types on", async () => {
  const state = storeWith({
    "briefs.readText": () => {
      throw new Refusal("bad-input", "Too much.", "/text");
    },
  });
  state().type("Kong, please");
  await state().read();
  expect(state()).toMatchObject({ text: "Kong, please", wrong: "Too much.", offers: null, busy: false });
  state().type("Kong");
  expect(state().wrong).toBeNull();
});

test("a file is sent byte by byte, and its words stand where somebody would paste", async () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
  let sent = "";
  const state = storeWith({
    "briefs.readFile": ({ base64 }) => {
      sent = base64;
      return found;
    },
  });
  await state().readFile(new File([bytes], "advert.pdf"));
  expect(Buffer.from(sent, "base64").equals(Buffer.from(bytes))).toBe(true);
  expect(state()).toMatchObject({ text: "Kong", offers: [] });
});

test("a file of more than 10 MB isn't opened", async () => {
  const state = storeWith({});
  const arrayBuffer = () => Promise.reject(new Error("opened"));
  await state().readFile({ name: "a.pdf", size: 10_000_001, arrayBuffer });
  expect(state().wrong).toMatch(/^That file is larger than 10 MB/u);
});

test("of two readings only the later one counts, and a forgotten one not at all", async () => {
  const first = Promise.withResolvers<typeof found>();
  const state = storeWith({
    "briefs.readText": ({ text }) => (text === "slow" ? first.promise : { ...found, text }),
    "jobs.cancel": () => ({ cancelled: true }),
  });
  state().type("slow");
  const slow = state().read();
  state().type("quick");
  await state().read();
  first.resolve({ ...found, text: "slow" });
  await slow;
  expect(state()).toMatchObject({ text: "quick", busy: false });
  state().forget();
  expect(state()).toMatchObject({ text: "", offers: null, open: false });
});
