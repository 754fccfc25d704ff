import { Clock3, Phone, Quote } from "lucide-react";
import "./evidence-chip.css";

const ICONS = { note: Clock3, quote: Quote, answer: Phone };

/** Points at where a judgement comes from: a note's stamp, exact words, a referee's answer. */
export function EvidenceChip({ kind, words }: { kind: keyof typeof ICONS; words: string }) {
  const Icon = ICONS[kind];
  return (
    <span className="evidence num">
      <Icon className="icon" aria-hidden="true" />
      {words}
    </span>
  );
}
