import { createContext, type ReactNode, use, useEffect, useState } from "react";
import "./states.css";

/** One sentence, one main action: what a place without content says. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children && <p className="empty-more">{children}</p>}
      {action}
    </div>
  );
}

/** Words that already stand above every screen: said once is enough. */
export const SaidAbove = createContext<string | null>(null);

interface ErrorNoteProps {
  children: ReactNode;
  action?: ReactNode;
  /** It names nobody, so the privacy screen leaves it readable. */
  plain?: boolean;
}

/** What happened, what is safe, what to do, where it happened. */
export function ErrorNote({ children, action, plain }: ErrorNoteProps) {
  const above = use(SaidAbove);
  if (above !== null && children === above) return null;
  return (
    <div className="error-note" role="alert">
      <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
        <rect className="solid" x="3" y="3" width="10" height="10" rx="1.5" />
      </svg>
      <p className={plain ? "" : "secret"}>{children}</p>
      {action}
    </div>
  );
}

const PATIENCE_MS = 150;

/** Grey rows, shown only once a read has taken longer than a person would notice. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <div key={row} className="skeleton-row" />
      ))}
    </div>
  );
}
