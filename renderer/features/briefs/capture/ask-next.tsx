import { useStore } from "zustand";
import type { Output } from "../../../../shared/contract/contract.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { CaptureStore } from "./capture-store.ts";
import { shownOf, wordsOf } from "./shown.ts";

interface Props {
  store: CaptureStore;
  ask: NonNullable<Output<"briefs.triage">["askNext"]>;
  onField(name: string): void;
  /** The question goes with its answer, so focus needs another place. */
  onAnswered(): void;
}

/** The one question that parts the two leading roles most, answered where it stands. */
export function AskNext({ store, ask: { field, question }, onField, onAnswered }: Props) {
  return (
    <section className="role-ask" aria-labelledby="role-ask">
      <h2 id="role-ask">Ask next</h2>
      <p>“{question}”</p>
      <div className="role-ways">
        <Answer store={store} field={field} onField={onField} onAnswered={onAnswered} />
      </div>
    </section>
  );
}

function Answer({ store, field, onField, onAnswered }: Omit<Props, "ask"> & { field: string }) {
  const { tell } = store.getState();
  if (field === "handsOn") {
    const say = (handsOn: boolean): void => {
      onAnswered();
      void tell({ handsOn });
    };
    return (
      <>
        <Button small onPress={() => say(true)}>
          They write the code
        </Button>
        <Button small onPress={() => say(false)}>
          They decide how
        </Button>
      </>
    );
  }
  if (field === "systems") return <NameSystem store={store} onAnswered={onAnswered} />;
  return (
    <Button small onPress={() => onField(field)}>
      Answer it on the page
    </Button>
  );
}

/** The same half-typed words as in the box under Systems. */
function NameSystem({ store, onAnswered }: Pick<Props, "store" | "onAnswered">) {
  const words = useStore(store, (state) => wordsOf(state, "system"));
  const { type, tell } = store.getState();
  const add = (): void => {
    const name = words.trim();
    if (name === "") return;
    type("system", "");
    onAnswered();
    const { systems } = shownOf(store.getState());
    void tell({ systems: [...systems, { name, kind: "other", state: null }] });
  };
  return (
    <>
      <TextField
        label="A system it has to talk to"
        quiet
        value={words}
        placeholder="A system’s name"
        onChange={(said) => type("system", said)}
        onEnter={add}
      />
      <Button small onPress={add}>
        Add
      </Button>
    </>
  );
}
