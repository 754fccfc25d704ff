import { expect, test } from "vitest";
import { ask } from "../../../main/app/ask.ts";
import type { Backend } from "../../../main/app/backend.ts";

test("a member that is undefined is left out, as it would be on any wire", async () => {
  const heard: unknown[] = [];
  const backend: Backend = {
    call: async () => ({ ok: true, value: null }),
    finish: async (_name, input) => {
      heard.push(input);
      return { ok: true, value: { id: "c" } };
    },
    listen: () => () => {},
    setClock: () => {},
    close: async () => {},
  };
  await ask(backend, "clients.create", { name: "Aster", sample: undefined });
  expect(heard).toStrictEqual([{ name: "Aster" }]);
});
