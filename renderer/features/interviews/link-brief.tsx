import { useEffect } from "react";
import { useStore } from "zustand";
import { Combo } from "../../ui/combo.tsx";
import type { InterviewStore } from "./interview-store.ts";
import "./link-brief.css";

/** A call without a brief can be put on one: C2 and C3 mean something only against a client's work. */
export function LinkBrief({ store }: { store: InterviewStore }) {
  const { briefs, findBriefs, putOnBrief } = useStore(store);
  useEffect(() => void findBriefs(), [findBriefs]);
  return (
    <div className="link-brief">
      <p>No brief is linked, so the general vetting guide is used. Scores belong to a brief.</p>
      {briefs.length > 0 ? (
        <Combo label="Put it on a brief" options={briefs} chosen={null} onChoose={(brief) => void putOnBrief(brief)} />
      ) : (
        <p>There is no open brief. Take one, then link it here.</p>
      )}
    </div>
  );
}
