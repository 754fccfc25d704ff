import { Upload } from "lucide-react";
import { useStore } from "zustand";
import { FileButton } from "../../ui/file-button.tsx";
import { Progress } from "../../ui/progress.tsx";
import type { ImportStore } from "./import-store.ts";
import "./import-people.css";

/** Brings JSON Resume files in, and says what came of it. */
export function ImportPeople({ store }: { store: ImportStore }) {
  const { progress, said, importFiles, cancel } = useStore(store);
  if (progress) return <Progress label="Importing candidates" {...progress} onCancel={cancel} />;
  return (
    <>
      {said.length > 0 && (
        <ul className="import-said">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <FileButton
        words="Import candidates"
        icon={<Upload className="icon" aria-hidden="true" />}
        accept={[".json", "application/json"]}
        onFiles={(files) => void importFiles(files)}
      />
    </>
  );
}
