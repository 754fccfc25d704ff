import type { ReactNode } from "react";
import { Link as AriaLink } from "react-aria-components/Link";
import "./link.css";

interface Props {
  href: string;
  children: ReactNode;
  className?: string;
  /** Marks where you are. */
  current?: boolean;
  /** Needed where the content is a glyph only. */
  label?: string | undefined;
}

/** Goes somewhere inside the window without loading it anew. */
export function Link({ href, children, className = "link", current = false, label }: Props) {
  return (
    <AriaLink
      href={href}
      className={className}
      {...(current && { "aria-current": "page" as const })}
      {...(label && { "aria-label": label })}
    >
      {children}
    </AriaLink>
  );
}
