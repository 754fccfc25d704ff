import type { Citable } from "../../../shared/contract/shortlists.ts";
import { EvidenceCard } from "../../parts/evidence-chip.tsx";

/** What was cited, each with who said it and when; what is no longer there is left out. */
export function CitedCards({ citable, ids }: { citable: readonly Citable[]; ids: readonly string[] }) {
  return ids.flatMap((id) => {
    const source = citable.find((one) => one.id === id);
    return source ? [<EvidenceCard key={id} source={source} />] : [];
  });
}
