import type { ReactNode } from "react";
import "./page.css";

interface Props {
  /** The screen's heading. */
  title: ReactNode;
  /** In grey beside it. */
  sub?: ReactNode;
  /** At the right; at most one of them is filled. */
  actions?: ReactNode;
  /** Runs to both edges, for tables and panes; else one centred column. */
  wide?: boolean;
  children: ReactNode;
}

/** A screen's head and body. */
export function Page({ title, sub, actions, wide = false, children }: Props) {
  return (
    <div className={wide ? "page wide" : "page"}>
      <header className="page-head">
        {title}
        {sub && <p className="page-sub">{sub}</p>}
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
