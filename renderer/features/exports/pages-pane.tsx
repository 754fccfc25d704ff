import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { EmptyState, ErrorNote } from "../../ui/states.tsx";
import type { ExportStore } from "./export-store.ts";
import { Pages } from "./pages.tsx";
import type { OpenPdf } from "./pdf.ts";
import type { Reading } from "./reading.ts";

interface Props {
  store: ExportStore;
  /** Where the reader is, for the screen's head, its sections and keys; null while nothing is open. */
  onReading(reading: Reading | null): void;
}

/** The PDF itself, page under page. */
export function PagesPane({ store, onReading }: Props) {
  const preview = useStore(store, ({ preview }) => preview);
  const base64 = preview.state === "drawn" || preview.state === "drawing" ? preview.base64 : null;
  const { pdf, error } = useOpenPdf(base64);
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
      {pdf && <Pages pdf={pdf} onReading={onReading} />}
    </div>
  );
}

/** Opens the newest bytes; the old document stays until the new one is ready, then is given back. */
function useOpenPdf(base64: string | null): { pdf: OpenPdf | null; error: string | null } {
  const [opened, setOpened] = useState<{ pdf: OpenPdf | null; error: string | null }>({ pdf: null, error: null });
  // Fetched while the first PDF is being drawn, not when the window opens.
  useEffect(() => void import("./pdf.ts"), []);
  useEffect(() => {
    if (base64 === null) return;
    let wanted = true;
    const opening = import("./pdf.ts").then(({ openPdf }) => openPdf(base64));
    opening.then(
      (pdf) => (wanted ? setOpened({ pdf, error: null }) : pdf.close()),
      () =>
        wanted && setOpened({ pdf: null, error: "The PDF was made but can’t be shown. Export it and open the file." }),
    );
    return () => {
      wanted = false;
    };
  }, [base64]);
  useEffect(() => () => opened.pdf?.close(), [opened]);
  return base64 === null ? { pdf: null, error: null } : opened;
}
