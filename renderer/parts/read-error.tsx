import { saysGone } from "../../shared/domain/safekeeping/gone.ts";
import { Link } from "../ui/link.tsx";
import { ErrorNote } from "../ui/states.tsx";

interface Props {
  /** Why the record could not be read. */
  children: string;
  /** Where to go instead. */
  href: string;
  words: string;
  /** It was open when it went: what was typed stands below. */
  shown: boolean;
}

/** Why a screen's record can't be read, and where to go; one that went while it was open says so. */
export function ReadError({ children, href, words, shown }: Props) {
  return (
    <ErrorNote action={<Link href={href}>{words}</Link>}>
      {saysGone(children)
        ? `${children} It was removed, or its making was undone.${shown ? " What you typed stays here until you leave; copy what you need." : ""}`
        : children}
    </ErrorNote>
  );
}
