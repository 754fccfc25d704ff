import { Clock3, Phone, Quote } from "lucide-react";
import type { Citable } from "../../shared/contract/shortlists.ts";
import { Peek } from "../ui/peek.tsx";
import { Secret } from "../ui/secret.tsx";
import "./evidence-chip.css";

const ICONS = { quote: Quote, note: Clock3, call: Phone };

/** What a sentence rests on: a chip after it that opens the words themselves. */
export function EvidenceChip({ source }: { source: Citable }) {
  const { kind, mark, where } = source;
  const Icon = ICONS[kind];
  return (
    <Peek label={`Evidence, ${mark}: ${where}`} className="evidence" card={<EvidenceCard source={source} />}>
      <Icon className="icon" aria-hidden="true" />
      <span className="num">{mark}</span>
    </Peek>
  );
}

/** Who said it, when, and in which words. */
export function EvidenceCard({ source: { where, who, about, text, exact, mayQuote } }: { source: Citable }) {
  return (
    <article className="evidence-card">
      <p className="evidence-where num">{where}</p>
      {who && (
        <p className="evidence-who">
          <Secret>{who}</Secret>
        </p>
      )}
      {about && (
        <p>
          <Secret>{about}</Secret>
        </p>
      )}
      {text &&
        (exact ? (
          <blockquote className="evidence-words">
            <Secret>{text}</Secret>
          </blockquote>
        ) : (
          <p>
            <Secret>{text}</Secret>
          </p>
        ))}
      {!mayQuote && <p className="evidence-where">They didn’t agree to be quoted.</p>}
    </article>
  );
}
