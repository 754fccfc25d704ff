import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Breadcrumb, Breadcrumbs } from "react-aria-components/Breadcrumbs";
import { Link } from "react-aria-components/Link";
import { Secret } from "./secret.tsx";
import "./crumbs.css";

export interface Crumb {
  words: string;
  /** Left out for where you are. */
  href?: string;
  /** Says who it is about. */
  secret?: boolean;
}

/** The last one is where we are, and no link. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="crumbs-region">
      <Breadcrumbs className="crumbs">
        {crumbs.map(({ words, href, secret }, at) => (
          <Breadcrumb key={href ?? words} className="crumb">
            {href ? (
              <Link href={href}>{shown(words, secret)}</Link>
            ) : (
              <span aria-current="page">{shown(words, secret)}</span>
            )}
            {at < crumbs.length - 1 && <ChevronRight className="icon" aria-hidden="true" />}
          </Breadcrumb>
        ))}
      </Breadcrumbs>
    </nav>
  );
}

const shown = (words: string, secret = false): ReactNode => (secret ? <Secret>{words}</Secret> : words);
