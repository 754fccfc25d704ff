import { ChevronDown, ChevronUp } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { Button, IconButton } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { EmptyState, ErrorNote } from "../../ui/states.tsx";
import type { ExportStore } from "./export-store.ts";
import type { OpenPdf } from "./pdf.ts";

interface Props {
  store: ExportStore;
  /** Where the reader is, for the screen's head and keys; null while nothing is open. */
  onPages(pages: number | null): void;
}

/** The PDF itself, page under page. */
export function PagesPane({ store, onPages }: Props) {
  const preview = useStore(store, ({ preview }) => preview);
  const base64 = preview.state === "drawn" || preview.state === "drawing" ? preview.base64 : null;
  const { pdf, error } = useOpenPdf(base64);
  useEffect(() => onPages(pdf?.pages ?? null), [pdf, onPages]);
  const { drawAgain, stopDrawing } = store.getState();
  const again = (
    <Button tone="secondary" small onPress={drawAgain}>
      Draw it again
    </Button>
  );
  return (
    <div className="pages">
      {preview.state === "drawing" && (
        <Progress label="Drawing the PDF" done={preview.done} of={preview.of} onCancel={stopDrawing} />
      )}
      {preview.state === "failed" && <ErrorNote action={again}>{preview.message}</ErrorNote>}
      {preview.state === "stopped" && <EmptyState title="The preview was stopped." action={again} />}
      {error && <ErrorNote action={again}>{error}</ErrorNote>}
      {pdf && <Pages pdf={pdf} />}
    </div>
  );
}

/** Opens the newest bytes; the old document stays until the new one is ready, then is given back. */
function useOpenPdf(base64: string | null): { pdf: OpenPdf | null; error: string | null } {
  const [opened, setOpened] = useState<{ pdf: OpenPdf | null; error: string | null }>({ pdf: null, error: null });
  useEffect(() => {
    if (base64 === null) return;
    let wanted = true;
    // Fetched when the first PDF is shown, not when the window opens.
    const opening = import("./pdf.ts").then(({ openPdf }) => openPdf(base64));
    opening.then(
      (pdf) => (wanted ? setOpened({ pdf, error: null }) : pdf.close()),
      () =>
        wanted && setOpened({ pdf: null, error: "The PDF was made but cannot be shown. Export it and open the file." }),
    );
    return () => {
      wanted = false;
    };
  }, [base64]);
  useEffect(() => () => opened.pdf?.close(), [opened]);
  return base64 === null ? { pdf: null, error: null } : opened;
}

function Pages({ pdf }: { pdf: OpenPdf }) {
  const scroller = useRef<HTMLElement>(null);
  const [at, setAt] = useState(0);
  const pages = Array.from({ length: pdf.pages }, (_, index) => index);

  const follow = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const middle = box.getBoundingClientRect().top + box.clientHeight / 3;
    const tops = [...box.children].map((page) => page.getBoundingClientRect().top);
    setAt(
      Math.max(
        0,
        tops.findLastIndex((top) => top <= middle),
      ),
    );
  }, []);
  const turn = (to: number): void => {
    const page = scroller.current?.children[Math.min(Math.max(to, 0), pdf.pages - 1)];
    page?.scrollIntoView({ block: "start" });
  };

  return (
    <>
      <div className="pages-bar">
        <IconButton
          label="Page before"
          icon={<ChevronUp className="icon" />}
          disabled={at === 0}
          onPress={() => turn(at - 1)}
        />
        <IconButton
          label="Next page"
          icon={<ChevronDown className="icon" />}
          disabled={at === pdf.pages - 1}
          onPress={() => turn(at + 1)}
        />
        <span className="num">{`${at + 1} of ${pdf.pages}`}</span>
        <span className="pages-section secret">{pdf.sections[at]}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section ref={scroller} className="pages-scroll" aria-label="The PDF" tabIndex={0} onScroll={follow}>
        {pages.map((index) => (
          <PdfPage key={index} pdf={pdf} index={index} />
        ))}
      </section>
    </>
  );
}

/** One page, drawn when it comes near; its words are there for whoever cannot see it. */
function PdfPage({ pdf, index }: { pdf: OpenPdf; index: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState("");
  useEffect(() => {
    const page = canvas.current;
    if (!page) return;
    let drawn = 0;
    const draw = (): void => {
      const width = Math.round(page.clientWidth * devicePixelRatio);
      if (width === 0 || width === drawn) return;
      drawn = width;
      // A document that was closed meanwhile draws nothing, and another one is on its way.
      pdf.draw(index, page, width).then(setWords, () => {});
    };
    const near = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && draw(), {
      rootMargin: "800px",
    });
    near.observe(page);
    return () => near.disconnect();
  }, [pdf, index]);
  return (
    <article className="paper" aria-label={`Page ${index + 1} of ${pdf.pages}`}>
      <div aria-hidden="true">
        <canvas ref={canvas} className="secret" style={{ aspectRatio: pdf.ratio }} />
      </div>
      <p className="sr">{words}</p>
    </article>
  );
}
