import { type ReadResume, readResume } from "../../shared/domain/candidates/json-resume.ts";
import { serve } from "./forked.ts";

/** JSON Resume files in, what each says out, in their order; one that cannot be used says why and the others go on. */
serve((input, progress): ReadResume[] => {
  const { files } = input as { files: { name: string; text: string }[] };
  const step = Math.ceil(files.length / 50);
  return files.map(({ text }, i) => {
    if (i % step === 0) progress(i, files.length);
    return readResume(text);
  });
});
