import { useStore } from "zustand";
import { Combo } from "../../ui/combo.tsx";
import type { OverviewStore } from "./overview-store.ts";

/** Someone who is in the workspace already joins this brief. */
export function AddPerson({ store }: { store: OverviewStore }) {
  const { others, addPerson } = useStore(store);
  if (others.length === 0) return null;
  return (
    <div className="overview-add">
      <Combo
        key={others.map(({ id }) => id).join()}
        label="Add a person"
        quiet
        placeholder="Add a person"
        options={others}
        chosen={null}
        onChoose={(id) => void addPerson(id)}
      />
    </div>
  );
}
