import { useEffect, useState } from "react";
import type { Typing } from "../../../api/typing.ts";
import { Link } from "../../../ui/link.tsx";
import { decode, placeOf } from "./half-typed.ts";

/** A call that dropped before anybody said for whom it was: no brief yet, but what was typed waits. */
export function UnfinishedCall({ typing }: { typing: Typing }) {
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    let here = true;
    typing.recall(placeOf(null)).then(
      (words) => {
        const { typed, pending } = decode(words);
        const said = [...Object.values(typed), ...Object.keys(pending)].some((one) => one.trim() !== "");
        if (here) setWaits(said);
      },
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [typing]);
  return waits ? <Link href="/briefs/new">Take up the brief call that dropped</Link> : null;
}
