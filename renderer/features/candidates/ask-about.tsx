import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Claim } from "../../../shared/contract/claims.ts";
import type { Typing } from "../../api/typing.ts";
import { useOnce } from "../../parts/once.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { PersonStore } from "./person-store.ts";

interface Props {
  store: PersonStore;
  typing: Typing;
  claim: Claim;
  /** Of the person. */
  first: string;
}

/** What is open since a referee contradicted a claim: ask the candidate, and keep what they say to it. */
export function AskAbout({ store, typing, claim, first }: Props) {
  const once = useOnce();
  const form = `reply to ${claim.id}`;
  const [words, setWords] = useState("");
  const wrong = useStore(store, ({ wrong }) => wrong);
  useEffect(() => {
    void typing.recall(form).then((left) => left && setWords((typed) => typed || left));
  }, [typing, form]);
  const keep = async (): Promise<void> => {
    if (words.trim() === "") return;
    if (await store.getState().change(form, "claims.reply", { claim: claim.id, words: words.trim() }))
      typing.clear(form);
  };
  return (
    <div className="claim-ask">
      <TextField
        label={`Ask ${first}: what do they say to this?`}
        rows={2}
        value={words}
        error={wrong[`${form}/words`]}
        onChange={(typed) => {
          setWords(typed);
          typing.typed(form, typed);
        }}
      />
      <Button small disabled={words.trim() === ""} onPress={() => once(keep)}>
        Keep what {first} says
      </Button>
    </div>
  );
}
