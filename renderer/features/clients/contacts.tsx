import { useState } from "react";
import { useStore } from "zustand";
import { KeptField } from "../../ui/kept-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type ClientStore, type Contact, type ContactField, faultKey } from "./client-store.ts";

const FIELDS: readonly { id: ContactField; words: string; type: "text" | "email" | "tel" }[] = [
  { id: "name", words: "Name", type: "text" },
  { id: "position", words: "Position", type: "text" },
  { id: "email", words: "Email", type: "email" },
  { id: "phone", words: "Phone", type: "tel" },
];

/** Who speaks for the client, each field kept when it is left; the last row adds somebody. */
export function Contacts({ store, contacts }: { store: ClientStore; contacts: readonly Contact[] }) {
  const wrong = useStore(store, (state) => state.wrong);
  const { setContact, addContact } = store.getState();
  const [adding, setAdding] = useState("");
  async function add(): Promise<void> {
    const name = adding.trim();
    if (name === "") return;
    setAdding("");
    if (!(await addContact(name))) setAdding(name);
  }
  return (
    <section aria-labelledby="client-contacts">
      <h2 id="client-contacts">Contacts</h2>
      <ul className="contacts">
        {contacts.map((contact, at) => (
          <li key={contact.id} className="contact" aria-label={`${contact.name}, ${at + 1} of ${contacts.length}`}>
            {FIELDS.map(({ id, words, type }) => (
              <KeptField
                key={id}
                label={words}
                type={type}
                kept={contact[id] ?? ""}
                error={wrong[faultKey(contact.id, id)]}
                onKeep={(value) => setContact(contact.id, id, value)}
              />
            ))}
          </li>
        ))}
        <li className="contact">
          <TextField
            label="Add a contact"
            placeholder="Their name"
            value={adding}
            error={wrong[faultKey("new", "name")]}
            onChange={setAdding}
            onLeave={() => void add()}
            onEnter={() => void add()}
          />
          <p className="contact-hint">Enter adds them; position, email and phone follow.</p>
        </li>
      </ul>
    </section>
  );
}
