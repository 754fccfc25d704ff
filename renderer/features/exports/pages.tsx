import { Check, ChevronDown, ChevronUp } from "lucide-react";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { IconButton } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import type { OpenPdf } from "./pdf.ts";
import { PdfPage } from "./pdf-page.tsx";
import type { Fit, Reading } from "./reading.ts";

const FITS: readonly { id: Fit; words: string }[] = [
  { id: "width", words: "Fit width" },
  { id: "page", words: "Whole page" },
  { id: "paper", words: "As on paper" },
];

/** What stays free above a page that was turned to. */
const GAP_PX = 8;

/** Every page of an open PDF under one bar; it follows where the reader scrolls to. */
export function Pages({ pdf, onReading }: { pdf: OpenPdf; onReading(reading: Reading | null): void }) {
  const scroller = useRef<HTMLElement>(null);
  const [at, setAt] = useState(0);
  const [fit, setFit] = useState<Fit>("width");

  const turn = useCallback(
    (to: number): void => {
      const box = scroller.current;
      const page = box?.children[Math.min(Math.max(to, 0), pdf.pages - 1)];
      if (!box || !page) return;
      // In a low window the pane does not scroll by itself, the whole page does.
      if (box.scrollHeight <= box.clientHeight) page.scrollIntoView({ block: "start" });
      else box.scrollTop += page.getBoundingClientRect().top - box.getBoundingClientRect().top - GAP_PX;
    },
    [pdf],
  );
  useEffect(() => {
    const follow = (): void => {
      const box = scroller.current;
      if (!box) return;
      const top = Math.max(0, box.getBoundingClientRect().top);
      const line = top + Math.min(box.clientHeight, innerHeight) / 3;
      const tops = [...box.children].map((page) => page.getBoundingClientRect().top);
      setAt(
        Math.max(
          0,
          tops.findLastIndex((top) => top <= line),
        ),
      );
    };
    follow();
    // The pane scrolls, or in a low window the whole page: both are heard from here.
    document.addEventListener("scroll", follow, { capture: true, passive: true });
    return () => document.removeEventListener("scroll", follow, { capture: true });
  }, []);
  // Another size keeps the page.
  const place = useRef(at);
  useEffect(() => {
    place.current = at;
  }, [at]);
  const shown = useRef(fit);
  useLayoutEffect(() => {
    if (shown.current === fit) return;
    shown.current = fit;
    turn(place.current);
  }, [fit, turn]);
  useEffect(() => onReading({ pages: pdf.pages, sections: pdf.sections, at, turn }), [pdf, at, turn, onReading]);
  useEffect(() => () => onReading(null), [onReading]);

  return (
    <>
      <div className="pages-bar">
        <IconButton
          label={at === 0 ? "Page before: this is the first" : "Page before"}
          icon={<ChevronUp className="icon" aria-hidden="true" />}
          keys="PageUp"
          disabled={at === 0}
          onPress={() => turn(at - 1)}
        />
        <IconButton
          label={at >= pdf.pages - 1 ? "Next page: this is the last" : "Next page"}
          icon={<ChevronDown className="icon" aria-hidden="true" />}
          keys="PageDown"
          disabled={at >= pdf.pages - 1}
          onPress={() => turn(at + 1)}
        />
        <span className="num">{`${at + 1} of ${pdf.pages}`}</span>
        <span className="pages-section secret">{pdf.sections[at]}</span>
        <span className="spacer" />
        <Zoom fit={fit} onFit={setFit} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section ref={scroller} className={`pages-scroll fit-${fit}`} aria-label="The PDF" tabIndex={0}>
        {Array.from({ length: pdf.pages }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
          <PdfPage key={index} pdf={pdf} index={index} />
        ))}
      </section>
    </>
  );
}

function Zoom({ fit, onFit }: { fit: Fit; onFit(fit: Fit): void }) {
  const chosen = FITS.find(({ id }) => id === fit)?.words ?? "";
  const entries = FITS.map(({ id, words }) => ({
    id,
    words,
    text: id === fit ? `${words}, as now` : words,
    end: id === fit && <Check className="icon" aria-hidden="true" />,
    onAction: () => onFit(id),
  }));
  return (
    <Menu label={`Size: ${chosen}`} className="btn quiet small" groups={[{ id: "fits", label: "Sizes", entries }]}>
      {chosen}
      <ChevronDown className="icon" aria-hidden="true" />
    </Menu>
  );
}
