import { useEffect, useRef, useState } from "react";
import type { OpenPdf } from "./pdf.ts";

/** How far beyond what is visible a page is drawn, and kept. */
const NEAR = "800px";

/** One page, drawn while it is near and given back when it is not; its words are there for whoever cannot see it. */
export function PdfPage({ pdf, index }: { pdf: OpenPdf; index: number }) {
  const holder = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState("");

  useEffect(() => {
    const box = holder.current;
    if (!box) return;
    let near = false;
    let drawn = 0;
    let wanted = true;

    function draw(): void {
      const width = Math.round((box?.clientWidth ?? 0) * devicePixelRatio);
      if (!near || width === 0 || width === drawn) return;
      drawn = width;
      const canvas = document.createElement("canvas");
      canvas.className = "secret";
      // What was there stays until this one is ready. A closed document draws nothing, and another one is on its way.
      pdf.draw(index, canvas, width).then(
        (text) => {
          if (!wanted || drawn !== width) return release(canvas);
          setWords(text);
          empty();
          box?.replaceChildren(canvas);
        },
        () => {},
      );
    }
    function empty(): void {
      for (const old of box?.querySelectorAll("canvas") ?? []) release(old);
    }
    const sight: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: NEAR, scrollMargin: NEAR };
    const seen = new IntersectionObserver((entries) => {
      near = entries.some(({ isIntersecting }) => isIntersecting);
      if (near) return draw();
      drawn = 0;
      empty();
      box.replaceChildren();
    }, sight);
    const sized = new ResizeObserver(draw);
    seen.observe(box);
    sized.observe(box);
    return () => {
      wanted = false;
      seen.disconnect();
      sized.disconnect();
    };
  }, [pdf, index]);

  return (
    <article className="paper" aria-label={`Page ${index + 1} of ${pdf.pages}`}>
      <div ref={holder} className="paper-drawn" style={{ aspectRatio: pdf.ratio }} aria-hidden="true" />
      <p className="sr">{words}</p>
    </article>
  );
}

/** Gives a canvas's memory back at once. */
function release(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}
