import type { ReactNode } from "react";
import { DropZone as AriaDropZone } from "react-aria-components/DropZone";
import "./drop-zone.css";

interface Props {
  label: string;
  children: ReactNode;
  onFile(file: File): void;
}

/** Takes the first file that is dropped or pasted on it; what it holds works as it would without it. */
export function DropZone({ label, children, onFile }: Props) {
  return (
    <AriaDropZone
      className="drop-zone"
      aria-label={label}
      onDrop={({ items }) => {
        const file = items.find((item) => item.kind === "file");
        if (file?.kind === "file") void file.getFile().then(onFile);
      }}
    >
      {children}
    </AriaDropZone>
  );
}
