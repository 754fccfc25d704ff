import { useEffect, useRef, useState } from "react";
import type { PersonRow } from "../../../shared/contract/candidates.ts";
import type { Typing } from "../../api/typing.ts";
import { useOnce } from "../../parts/once.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Link } from "../../ui/link.tsx";
import { Secret } from "../../ui/secret.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { PeopleStore } from "./people-store.ts";

interface Props {
  store: PeopleStore;
  typing: Typing;
  /** A name that was looked for and not found. */
  given?: string | undefined;
  onAdded(id: string): void;
  onClose(): void;
}

/** Where the half-typed name is kept. */
const BOX = "candidate new name";

/** Somebody new by hand: a name is enough, the rest can wait. */
export function NewPerson({ store, typing, given = "", onAdded, onClose }: Props) {
  const once = useOnce();
  const [name, setName] = useState(given);
  const [headline, setHeadline] = useState("");
  const [email, setEmail] = useState("");
  const [wrong, setWrong] = useState<{ field: string; message: string } | null>(null);
  const [alike, setAlike] = useState<PersonRow[]>([]);
  const newest = useRef("");
  useEffect(() => {
    void typing.recall(BOX).then((left) => left && setName((typed) => typed || left));
  }, [typing]);
  const type = (words: string): void => {
    setName(words);
    setWrong(null);
    typing.typed(BOX, words);
    newest.current = words;
    void store
      .getState()
      .alike(words)
      .then(
        (found) => newest.current === words && setAlike(found),
        () => undefined,
      );
  };
  const lacking = name.trim() === "";
  const add = async (): Promise<void> => {
    if (lacking) return;
    const given = {
      ...(headline.trim() && { headline: headline.trim() }),
      ...(email.trim() && { email: email.trim() }),
    };
    const done = await store.getState().create({ name: name.trim(), ...given });
    if ("id" in done) {
      typing.clear(BOX);
      onAdded(done.id);
    } else setWrong(done);
  };
  const errorOf = (field: string): string | undefined => (wrong?.field === field ? wrong.message : undefined);
  return (
    <Dialog
      open
      title="Add a person"
      onClose={onClose}
      action={
        <Button tone="primary" disabled={lacking} describedBy="new-person-why" onPress={() => once(add)}>
          Add this person
        </Button>
      }
    >
      <TextField
        label="Name"
        value={name}
        error={errorOf("name")}
        autoFocus
        onChange={type}
        onEnter={() => once(add)}
      />
      {alike.length > 0 && (
        <p className="hint">
          Here already:{" "}
          {alike.map(({ id, name: known }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <Link href={`/candidates/${id}/profile`}>
                <Secret>{known}</Secret>
              </Link>
            </span>
          ))}
        </p>
      )}
      <TextField
        label="Headline"
        hint="What they do, in one line."
        value={headline}
        error={errorOf("headline")}
        onChange={setHeadline}
        onEnter={() => once(add)}
      />
      <TextField
        label="Email"
        type="email"
        value={email}
        error={errorOf("email")}
        onChange={setEmail}
        onEnter={() => once(add)}
      />
      <p id="new-person-why" className="hint">
        {lacking ? "A name is enough to begin with." : "Everything else can be filled in on their own page."}
      </p>
    </Dialog>
  );
}
