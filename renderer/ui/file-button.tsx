import type { ReactNode } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "./button.tsx";

interface Props {
  words: string;
  icon?: ReactNode;
  /** Endings and media types that the chooser offers. */
  accept: string[];
  /** Takes a single file. */
  one?: boolean;
  onFiles(files: File[]): void;
}

/** Opens the system's file chooser. */
export function FileButton({ words, icon, accept, one, onFiles }: Props) {
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      allowsMultiple={!one}
      onSelect={(files) => onFiles(files ? [...files] : [])}
    >
      <Button icon={icon}>{words}</Button>
    </FileTrigger>
  );
}
