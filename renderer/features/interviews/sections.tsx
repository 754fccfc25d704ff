import { ChevronDown } from "lucide-react";
import type { Interview } from "../../../shared/contract/interviews.ts";
import { criterionShort, isRatedFromReferences } from "../../../shared/domain/interviews/criteria.ts";
import {
  isNearlyOver,
  leftWords,
  type SectionClock,
  spentIn,
} from "../../../shared/domain/interviews/section-clock.ts";
import { SectionBar } from "../../parts/call-timer.tsx";
import { Menu } from "../../ui/menu.tsx";
import { useMedia } from "../../ui/use-media.ts";

interface Props {
  sections: Interview["guide"];
  clock: SectionClock;
  /** Of the call by now. */
  ms: number;
  /** Minutes of the whole plan. */
  planned: number;
  onMove(section: string): void;
}

/** Where the call is in its guide: bars, or in a narrow window the one section with a menu of the others. */
export function Sections({ sections, clock, ms, planned, onMove }: Props) {
  const narrow = useMedia("(max-width: 999px)");
  const named = sections.map(({ title, criterion, ...section }) => {
    const rated = criterion !== null && !isRatedFromReferences(criterion);
    const name = !rated ? title : section.id === clock.current ? title : criterionShort[criterion];
    return { ...section, name: rated ? `${criterion} ${name}` : name, title };
  });
  if (!narrow)
    return (
      <SectionBar sections={named} current={clock.current} spent={(id) => spentIn(clock, id, ms)} onChoose={onMove} />
    );
  const here = sections.find(({ id }) => id === clock.current);
  const words = here ? nameOf(here) : "Section";
  const spent = here ? spentIn(clock, here.id, ms) : 0;
  return (
    <div className="call-section">
      <Menu
        label={`Section: ${words}`}
        className="btn quiet small"
        groups={[
          {
            id: "sections",
            label: "Sections",
            entries: sections.map((section) => ({
              id: section.id,
              words: nameOf(section),
              text: nameOf(section),
              end: <span className="num">{section.minutes} min</span>,
              onAction: () => onMove(section.id),
            })),
          },
        ]}
      >
        {words}
        <ChevronDown className="icon" aria-hidden="true" />
      </Menu>
      {here && (
        <span className={isNearlyOver(spent, here.minutes) ? "guide-left soon" : "guide-left"}>
          {leftWords(spent, here.minutes)}
        </span>
      )}
      <span className="call-progress" aria-hidden="true">
        <i style={{ width: `${Math.min(100, (ms / (planned * 60_000)) * 100)}%` }} />
      </span>
    </div>
  );
}

const nameOf = ({ criterion, title }: Interview["guide"][number]): string =>
  criterion ? `${criterion} ${title}` : title;
