import { useEffect } from "react";
import { useStore } from "zustand";
import { focusHeading } from "../../parts/screen.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNote } from "../../ui/states.tsx";
import { hasAny, type SampleStore } from "./sample-store.ts";

/** Says how much sample data is here and takes it away; nothing where there is none. */
export function RemoveSample({ store }: { store: SampleStore }) {
  const { here, error, load, remove } = useStore(store);
  useEffect(() => void load(), [load]);
  if (!here || !hasAny(here)) return error && <ErrorNote>{error}</ErrorNote>;
  const { people, briefs, clients } = here;
  return (
    <section aria-labelledby="settings-sample">
      <h2 id="settings-sample">Sample data</h2>
      <p id="settings-sample-what">
        {people} people, {briefs} briefs and {clients} clients are invented and tagged Sample. What you added stays.
      </p>
      {error && <ErrorNote>{error}</ErrorNote>}
      <div>
        <Button describedBy="settings-sample-what" onPress={() => void remove().then((gone) => gone && focusHeading())}>
          Remove the sample data
        </Button>
      </div>
    </section>
  );
}
