import { type ReadResume, readResume } from "../../shared/domain/candidates/json-resume.ts";
import { serve } from "./forked.ts";

export interface ReadFile extends ReadResume {
  file: string;
  text: string;
}

/** JSON Resume files in, what each says out; one that cannot be used is named and the others go on. */
serve((input, progress): ReadFile[] => {
  const { files } = input as { files: { name: string; text: string }[] };
  return files.map(({ name, text }, i) => {
    progress(i, files.length);
    return { file: name, text, ...readResume(text) };
  });
});
