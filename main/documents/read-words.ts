import { factsIn } from "../../shared/domain/intake/find.ts";
import type { FromWords, ToRead } from "../../shared/domain/intake/reading.ts";
import { serve } from "./forked.ts";
import { namedDays } from "./named-days.ts";
import { wordsOfFile } from "./words/file.ts";

/** The words of a text or of a file, and the facts for a brief in them. */
serve(async (input): Promise<FromWords> => {
  const { from, terms, today } = input as ToRead;
  const text = "text" in from ? from.text : await wordsOfFile(from.name, Buffer.from(from.base64, "base64"));
  const facts = factsIn(text, { terms, days: (words) => namedDays(words, today), today });
  return {
    text,
    facts: facts.map(({ sentence, ...fact }) => ({
      ...fact,
      words: text.slice(fact.at.start, fact.at.end),
      sentence: text.slice(sentence.start, sentence.end),
    })),
  };
});
