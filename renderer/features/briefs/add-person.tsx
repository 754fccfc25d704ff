import { useState } from "react";
import { useStore } from "zustand";
import { Combo } from "../../ui/combo.tsx";
import type { OverviewStore } from "./overview-store.ts";
import "./person.css";

/** Someone who is in the workspace already joins this brief. */
export function AddPerson({ store }: { store: OverviewStore }) {
  const { others, looking, anyOthers, addPerson, findOthers } = useStore(store);
  // A new box after each: it is empty again.
  const [added, setAdded] = useState(0);
  if (!anyOthers) return null;
  return (
    <div className="add-person">
      <Combo
        key={added}
        label="Add a person"
        quiet
        placeholder="Add a person"
        options={others}
        chosen={null}
        waiting={looking}
        onWords={(words) => void findOthers(words)}
        onChoose={(id) => {
          setAdded(added + 1);
          void addPerson(id).then(() => findOthers(""));
        }}
      />
    </div>
  );
}
