import type { OpenPdf } from "./pdf.ts";

/** How wide a page is drawn: as the pane, so that it is seen whole, or as on paper. */
export type Fit = "width" | "page" | "paper";

/** Where somebody reads an open PDF. Pages count from 0. */
export interface Reading {
  pages: number;
  at: number;
  sections: OpenPdf["sections"];
  turn(to: number): void;
}

/** A part of the document: its name, its first page from 0, and its pages as printed, "3–5". */
interface Part {
  title: string;
  first: number;
  pages: string;
}

/** The parts of a document in order, each with the pages it stands on. */
export function partsOf(sections: readonly (string | null)[]): Part[] {
  const starts = sections.flatMap((title, page) =>
    title !== null && title !== sections[page - 1] ? [{ title, page }] : [],
  );
  return starts.map(({ title, page }, i) => {
    const end = starts[i + 1]?.page ?? sections.length;
    return { title, first: page, pages: end - page > 1 ? `${page + 1}–${end}` : `${page + 1}` };
  });
}
