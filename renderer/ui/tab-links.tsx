import { Link } from "./link.tsx";
import "./tab-links.css";

interface Props {
  label: string;
  tabs: readonly { id: string; words: string; count: number; href: string }[];
  current: string;
}

/** Views of one list, each with an address of its own. */
export function TabLinks({ label, tabs, current }: Props) {
  return (
    <nav aria-label={label} className="tab-links">
      {tabs.map(({ id, words, count, href }) => (
        <Link key={id} href={href} className="tab-link" current={id === current}>
          {words} <span className="count num">{count}</span>
        </Link>
      ))}
    </nav>
  );
}
