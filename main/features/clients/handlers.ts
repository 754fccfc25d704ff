import type { clients } from "../../../shared/contract/clients.ts";
import { toRow } from "../../db/rows.ts";
import { type Context, found, type Handlers } from "../handlers.ts";
import * as repository from "./repository.ts";

/** Clients and the people who speak for them. */
export const clientHandlers = ({ db, changes, now, newId }: Context): Handlers<keyof typeof clients> => {
  const get = (id: string) => found(repository.find(db, id), "client");
  const contact = (id: string) => found(repository.findContact(db, id), "contact");
  return {
    "clients.list": () => repository.findAll(db),
    "clients.get": ({ id }) => get(id),
    "clients.create": ({ name, sample = false }) => {
      const id = newId();
      changes.insert("client", toRow({ id, createdAt: now(), withdrawnAt: null, name, sample }));
      changes.name(`Added ${name}`);
      return get(id);
    },
    "clients.update": ({ id, name }) => {
      get(id);
      changes.update("client", id, { name });
      changes.name(`Renamed the client to ${name}`);
      return get(id);
    },
    "clients.addContact": ({ client, name, position = null, email = null, phone = null }) => {
      get(client);
      const id = newId();
      const row = { id, createdAt: now(), withdrawnAt: null, client, name, position, email, phone };
      changes.insert("contact", toRow(row));
      changes.name(`Added the contact ${name}`);
      return contact(id);
    },
    "clients.updateContact": ({ id, ...patch }) => {
      const { name } = contact(id);
      changes.update("contact", id, toRow(patch));
      changes.name(`Changed the contact ${name}`);
      return contact(id);
    },
  };
};
