import { useState } from "react";
import { useStore } from "zustand";
import type { Candidate } from "../../../shared/contract/candidates.ts";
import { spanWords } from "../../../shared/domain/clock/part-dates.ts";
import { useOnce } from "../../parts/once.ts";
import { Button } from "../../ui/button.tsx";
import { KeptField } from "../../ui/kept-field.tsx";
import { Secret } from "../../ui/secret.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { PersonStore } from "./person-store.ts";

interface Props {
  store: PersonStore;
  person: Candidate;
}

type Post = Candidate["career"][number];

/** Where they worked: roles are put right where they stand, added and taken away. */
export function Career({ store, person }: Props) {
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <section aria-labelledby="profile-roles">
      <h2 id="profile-roles">Roles</h2>
      {person.career.length === 0 && <p className="hint">None yet.</p>}
      <ul className="profile-roles">
        {person.career.map((post) => (
          <li key={post.id}>
            {editing === post.id ? (
              <EditPost store={store} post={post} onDone={() => setEditing(null)} />
            ) : (
              <ShownPost post={post} onEdit={() => setEditing(post.id)} />
            )}
          </li>
        ))}
      </ul>
      {editing === "new" ? (
        <NewPost store={store} candidate={person.id} onDone={() => setEditing(null)} />
      ) : (
        <Button small onPress={() => setEditing("new")}>
          Add a role
        </Button>
      )}
    </section>
  );
}

function ShownPost({ post, onEdit }: { post: Post; onEdit(): void }) {
  const { employer, position, from, to, summary } = post;
  return (
    <div className="profile-role">
      <div>
        <p className="profile-role-what">
          {position ? `${position}, ` : ""}
          <Secret>{employer}</Secret>
        </p>
        <p className="profile-role-when">{spanWords(from, to)}</p>
        {summary && <p className="profile-role-summary">{summary}</p>}
      </div>
      <Button small tone="quiet" onPress={onEdit}>
        <span aria-hidden="true">Edit</span>
        <span className="sr">Edit the role at {employer}</span>
      </Button>
    </div>
  );
}

function EditPost({ store, post, onDone }: { store: PersonStore; post: Post; onDone(): void }) {
  const form = `role ${post.id}`;
  const wrong = useStore(store, ({ wrong }) => wrong);
  const { change } = store.getState();
  const keep = (field: keyof Omit<Post, "id">, required = false) => ({
    kept: post[field] ?? "",
    error: wrong[`${form}/${field}`],
    onKeep: async (value: string) =>
      (await change(form, "candidates.updatePosition", {
        id: post.id,
        [field]: required ? value : value || null,
      })) !== null,
  });
  return (
    <div className="person-form">
      <KeptField label="Employer" {...keep("employer", true)} />
      <KeptField label="Role" {...keep("position")} />
      <KeptField label="From" hint="2021, 2021-07 or 2021-07-01" {...keep("from")} />
      <KeptField label="To" hint="Empty while they are there" {...keep("to")} />
      <div className="person-form-wide">
        <KeptField label="What they did" rows={4} {...keep("summary")} />
      </div>
      <div className="person-form-acts">
        <Button small onPress={onDone}>
          Done
        </Button>
        <Button
          small
          tone="quiet"
          onPress={() => void change(form, "candidates.removePosition", { id: post.id }).then(onDone)}
        >
          Remove this role
        </Button>
      </div>
    </div>
  );
}

function NewPost({ store, candidate, onDone }: { store: PersonStore; candidate: string; onDone(): void }) {
  const once = useOnce();
  const [typed, setTyped] = useState({ employer: "", position: "", from: "", to: "" });
  const wrong = useStore(store, ({ wrong }) => wrong);
  const add = async (): Promise<void> => {
    const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ""));
    const given = { candidate, employer: typed.employer.trim(), ...filled };
    if (await store.getState().change("new role", "candidates.addPosition", given)) onDone();
  };
  const field = (name: keyof typeof typed, label: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      value={typed[name]}
      error={wrong[`new role/${name}`]}
      autoFocus={name === "employer"}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      onEnter={() => once(add)}
    />
  );
  return (
    <div className="person-form">
      {field("employer", "Employer")}
      {field("position", "Role")}
      {field("from", "From", "2021, 2021-07 or 2021-07-01")}
      {field("to", "To", "Empty while they are there")}
      <div className="person-form-acts">
        <Button small onPress={() => once(add)}>
          Add this role
        </Button>
        <Button small tone="quiet" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
