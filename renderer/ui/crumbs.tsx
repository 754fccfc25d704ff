import { ChevronRight } from "lucide-react";
import { Breadcrumb, Breadcrumbs } from "react-aria-components/Breadcrumbs";
import { Link } from "react-aria-components/Link";
import "./crumbs.css";

export interface Crumb {
  words: string;
  /** Left out for where you are. */
  href?: string;
}

export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="crumbs-region">
      <Breadcrumbs className="crumbs">
        {crumbs.map(({ words, href }, at) => (
          <Breadcrumb key={words} className="crumb">
            {href ? <Link href={href}>{words}</Link> : <span aria-current="page">{words}</span>}
            {at < crumbs.length - 1 && <ChevronRight className="icon" aria-hidden="true" />}
          </Breadcrumb>
        ))}
      </Breadcrumbs>
    </nav>
  );
}
