import { Pencil, TriangleAlert } from "lucide-react";
import type { Citable, ShortlistLine } from "../../../shared/contract/shortlists.ts";
import { firstName } from "../../../shared/domain/shortlists/first-name.ts";
import { EvidenceChip } from "../../parts/evidence-chip.tsx";
import { Button, IconButton } from "../../ui/button.tsx";
import { Secret } from "../../ui/secret.tsx";

/** Why this person, and what to watch for: each sentence with what it rests on. */
export function Reasons({ line, onEdit }: { line: ShortlistLine; onEdit(): void }) {
  const { candidate, reasons, watchOut, sources } = line;
  const first = firstName(candidate.name);
  const chips = (evidence: readonly string[]) => <Chips evidence={evidence} sources={sources} />;
  if (reasons.length === 0 && !watchOut)
    return (
      <div className="reason-none">
        <p>No reason yet.</p>
        <Button small onPress={onEdit}>
          Write why {first}
        </Button>
      </div>
    );
  return (
    <div className="line-why">
      <p className="reason">
        {reasons.map(({ id, text, evidence }) => (
          <span key={id}>
            <Secret>{text}</Secret> {chips(evidence)}{" "}
          </span>
        ))}
        <span className="reason-edit">
          <IconButton
            label={`Edit why ${first}`}
            icon={<Pencil className="icon" aria-hidden="true" />}
            onPress={onEdit}
          />
        </span>
      </p>
      {watchOut && (
        <p className="watch">
          <TriangleAlert className="icon" aria-hidden="true" />
          <span>
            <span className="sr">Watch for: </span>
            <Secret>{watchOut.text}</Secret> {chips(watchOut.evidence)}
          </span>
        </p>
      )}
    </div>
  );
}

/** The chips of one sentence, in the order in which they were linked. */
export function Chips({ evidence, sources }: { evidence: readonly string[]; sources: readonly Citable[] }) {
  return evidence.flatMap((id) => {
    const source = sources.find((one) => one.id === id);
    return source ? [<EvidenceChip key={id} source={source} />] : [];
  });
}
