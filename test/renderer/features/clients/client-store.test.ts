import { expect, test } from "vitest";
import { createClientStore } from "../../../../renderer/features/clients/client-store.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";

const ID = "01a20ca9-de23-7000-bc8e-769a54b5a2a0";

test("a field that cannot be kept says so beside it, and only until it can", async () => {
  let wrong = true;
  const { client, line } = fakeClient({
    "clients.updateContact": () => {
      if (wrong) throw new Refusal("not-found", "That contact is no longer here.");
      return { id: ID, name: "Pim", position: null, email: null, phone: null };
    },
  });
  const store = createClientStore(client);
  store.setState({ id: ID });
  await store.getState().setContact(ID, "email", "pim@example.com");
  expect(store.getState().wrong).toEqual({ [`${ID} email`]: "That contact is no longer here." });
  wrong = false;
  await store.getState().setContact(ID, "email", "");
  expect(store.getState().wrong).toEqual({});
  expect(line.calls.at(-1)?.input).toEqual({ id: ID, email: null });
});
