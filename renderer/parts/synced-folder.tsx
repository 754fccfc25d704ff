import { ErrorNote } from "../ui/states.tsx";

/** Warns of a data folder that something else copies too, and says how to move it; nothing where nobody does. */
export function SyncedFolder({ folder, syncedBy }: { folder: string; syncedBy: string | null }) {
  if (syncedBy === null) return null;
  return (
    <ErrorNote plain>
      Your data lies in {syncedBy}, at {folder}. A file that is copied while Assay writes it can be damaged, and others
      may hold copies. What is there now is safe. To move it, stop Assay, move that folder elsewhere, and start Assay
      with ASSAY_DATA set to its new place.
    </ErrorNote>
  );
}
