import { command, query } from "./operation.ts";
import { byId, email, id, line, name, nothing, phone, sample, settable, stored } from "./scalars.ts";
import { z } from "./zod.ts";

const contact = z.object({
  id,
  name: z.string(),
  position: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
});
const client = z.object({ id, name: z.string(), sample: z.boolean(), contacts: z.array(contact), createdAt: stored });
const person = { position: settable(line), email: settable(email), phone: settable(phone) };

export type Client = z.infer<typeof client>;

/** What may be asked about clients and their contacts. */
export const clients = {
  "clients.list": query(nothing, z.array(client)),
  "clients.get": query(byId, client, "not-found"),
  "clients.create": command(z.strictObject({ name, sample: sample.optional() }), client),
  "clients.update": command(z.strictObject({ id, name }), client, "not-found"),
  "clients.addContact": command(z.strictObject({ client: id, name, ...person }), contact, "not-found"),
  "clients.updateContact": command(z.strictObject({ id, name: name.optional(), ...person }), contact, "not-found"),
};
