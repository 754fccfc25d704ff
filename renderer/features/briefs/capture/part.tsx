import type { ReactNode } from "react";
import { type CaptureSection, captureSections } from "../../../../shared/domain/briefs/sections.ts";

/** One of the nine parts of the page, with its number and name. */
export function Part({ id, children }: { id: CaptureSection; children: ReactNode }) {
  const at = captureSections.findIndex((section) => section.id === id);
  return (
    <section id={`capture-${id}`} className="capture-part" aria-labelledby={`capture-${id}-name`} data-section={id}>
      <h2 id={`capture-${id}-name`}>
        <span className="capture-number">{at + 1}</span> {captureSections[at]?.name}
      </h2>
      {children}
    </section>
  );
}
