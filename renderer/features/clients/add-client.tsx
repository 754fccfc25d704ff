import { useState } from "react";
import { useStore } from "zustand";
import { useOnce } from "../../parts/once.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useGo } from "../../ui/navigation.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { ClientsStore } from "./clients-store.ts";

/** Asks for the name alone; the rest is told on the client's own screen. */
export function AddClient({ store, onClose }: { store: ClientsStore; onClose(): void }) {
  const once = useOnce();
  const [name, setName] = useState("");
  const refused = useStore(store, ({ refused }) => refused);
  const go = useGo();
  const lacking = name.trim() === "";
  async function add(): Promise<void> {
    const id = await store.getState().add(name.trim());
    if (id === null) return;
    onClose();
    go(`/clients/${id}`);
  }
  return (
    <Dialog
      open
      title="Add a client"
      onClose={onClose}
      action={
        <Button tone="primary" disabled={lacking} describedBy="add-client-why" onPress={() => once(add)}>
          Add this client
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!lacking) once(add);
        }}
      >
        <TextField label="Organisation" value={name} error={refused ?? undefined} onChange={setName} />
      </form>
      <p id="add-client-why" className="hint">
        {lacking ? "Write what it is called." : "Contacts and briefs follow on its own screen."}
      </p>
    </Dialog>
  );
}
