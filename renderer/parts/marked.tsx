import { marked } from "../../shared/domain/search/excerpt.ts";

/** A text, bold where the typed words begin. */
export const Marked = ({ text, typed }: { text: string; typed: string }) =>
  marked(text, typed).map(({ text: part, hit }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place
    hit ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
  );
