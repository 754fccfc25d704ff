import type { Brief } from "../../../../shared/contract/briefs.ts";
import type { Client as ClientRecord } from "../../../../shared/contract/clients.ts";
import { assertNever } from "../../../../shared/domain/assert-never.ts";
import type { Client } from "../../../api/client.ts";
import type { CallerField, Told } from "./fields.ts";

/** What keeping the caller reads and moves. */
export interface Desk {
  brief(): Brief | null;
  clients(): readonly ClientRecord[];
  /** Told before there was a brief. */
  pending(): Told;
  callStartedAt(): string;
  made: Set<string>;
  keptBrief(brief: Brief): void;
  keptClient(client: ClientRecord): void;
  began(brief: Brief): void;
}

type Contact = ClientRecord["contacts"][number];

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The contact of the brief with what only the client’s own record knows. */
export const contactOf = (brief: Brief | null, clients: readonly ClientRecord[]): Contact | null =>
  clients.find(({ id }) => id === brief?.client.id)?.contacts.find(({ id }) => id === brief?.contact?.id) ?? null;

/** Keeps who rings; names that are known are found, any other makes a client or a contact. */
export function keepCaller(client: Client, desk: Desk) {
  /** Gives why it can’t be kept, null once it is, or "later" while it waits for the field before it. */
  return async (name: CallerField, words: string): Promise<string | null> => {
    switch (name) {
      case "organisation":
        return organisation(words.trim());
      case "contactName":
        return contactName(words.trim());
      case "position":
      case "phone":
      case "email":
        return detail(name, words.trim());
      default:
        return assertNever(name);
    }
  };

  async function organisation(name: string): Promise<string | null> {
    const brief = desk.brief();
    if (name === "") return brief ? "Organisation: who is the client?" : null;
    if (brief?.client.name === name) return null;
    const known = desk.clients().find((one) => same(one.name, name));
    if (!brief) await begin(known ?? (await newClient(name)));
    else if (known && known.id !== brief.client.id) await move(brief, known);
    else if (known || desk.made.has(brief.client.id)) await rename(brief, name);
    else await move(brief, await newClient(name));
    return null;
  }

  async function newClient(name: string): Promise<ClientRecord> {
    const made = await client.change("clients.create", { name });
    desk.made.add(made.id);
    desk.keptClient(made);
    return made;
  }

  async function begin(of: ClientRecord): Promise<void> {
    const [only, ...others] = of.contacts;
    const contact = only && others.length === 0 ? { contact: only.id } : {};
    const told = { ...desk.pending(), callStartedAt: desk.callStartedAt(), ...contact };
    desk.began(await client.change("briefs.create", { client: of.id, ...told }));
  }

  /** The contact comes along when this call made it. */
  async function move(brief: Brief, to: ClientRecord): Promise<void> {
    const before = contactOf(brief, desk.clients());
    desk.keptBrief(await client.change("briefs.update", { id: brief.id, client: to.id }));
    if (before && desk.made.has(before.id)) await newContact(before);
  }

  async function rename(brief: Brief, name: string): Promise<void> {
    const renamed = await client.change("clients.update", { id: brief.client.id, name });
    desk.keptClient(renamed);
    desk.keptBrief({ ...brief, client: { id: renamed.id, name: renamed.name } });
  }

  async function contactName(name: string): Promise<string | null> {
    const brief = desk.brief();
    if (!brief) return "later";
    if (brief.contact?.name === name) return null;
    const { id, contact } = brief;
    const known = desk.clients().find((one) => one.id === brief.client.id);
    const other = known?.contacts.find((one) => same(one.name, name));
    if (name === "" || other) {
      desk.keptBrief(await client.change("briefs.update", { id, contact: other?.id ?? null }));
      return null;
    }
    if (!contact || !desk.made.has(contact.id)) await newContact({ name });
    else {
      keptContact(brief.client.id, await client.change("clients.updateContact", { id: contact.id, name }));
      desk.keptBrief({ ...brief, contact: { ...contact, name } });
    }
    return null;
  }

  async function newContact(person: Pick<Contact, "name"> & Partial<Contact>): Promise<void> {
    const brief = desk.brief();
    if (!brief) return;
    const { name, position = null, email = null, phone = null } = person;
    const of = brief.client.id;
    const contact = await client.change("clients.addContact", { client: of, name, position, email, phone });
    desk.made.add(contact.id);
    keptContact(of, contact);
    desk.keptBrief(await client.change("briefs.update", { id: brief.id, contact: contact.id }));
  }

  async function detail(name: "position" | "phone" | "email", words: string): Promise<string | null> {
    const brief = desk.brief();
    if (!brief?.contact) return "later";
    const contact = await client.change("clients.updateContact", { id: brief.contact.id, [name]: words || null });
    keptContact(brief.client.id, contact);
    desk.keptBrief({ ...brief, contact: { id: contact.id, name: contact.name, position: contact.position } });
    return null;
  }

  function keptContact(of: string, contact: Contact): void {
    const record = desk.clients().find(({ id }) => id === of);
    if (!record) return;
    const others = record.contacts.filter(({ id }) => id !== contact.id);
    desk.keptClient({ ...record, contacts: [...others, contact] });
  }
}
