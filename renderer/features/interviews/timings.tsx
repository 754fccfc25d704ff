import { useState } from "react";
import { TextField } from "../../ui/text-field.tsx";
import type { CallFacts } from "./call-facts.ts";

interface Props {
  facts: CallFacts;
  /** Minutes by section, all of them. */
  onChange(timings: Record<string, number>): void;
}

/** The plan of this call; its minutes can be changed for this call alone. */
export function Timings({ facts, onChange }: Props) {
  const { guide } = facts.interview;
  const [typed, setTyped] = useState<Record<string, string>>({});
  const sum = guide.reduce((total, { minutes }) => total + minutes, 0);
  function leave(section: string): void {
    const words = typed[section];
    if (words === undefined || !isMinutes(words)) return;
    setTyped(({ [section]: _, ...rest }) => rest);
    if (Number(words) === guide.find(({ id }) => id === section)?.minutes) return;
    onChange({ ...Object.fromEntries(guide.map(({ id, minutes }) => [id, minutes])), [section]: Number(words) });
  }
  return (
    <section aria-labelledby="prepare-guide">
      <h2 id="prepare-guide">
        Guide, <span className="prepare-none num">{sum} min</span>
      </h2>
      <ol className="timings">
        {guide.map(({ id, criterion, title, minutes, question }) => {
          const words = typed[id] ?? String(minutes);
          return (
            <li key={id} className="timing">
              <span className="timings-tag">{criterion}</span>
              <span className="timings-what">
                <span className="timings-title">{title}</span>
                {question && <span className="timings-question">{question}</span>}
              </span>
              <TextField
                quiet
                label={`Minutes for ${title}`}
                value={words}
                error={isMinutes(words) ? undefined : "Whole minutes, 0 to 600."}
                onChange={(next) => setTyped({ ...typed, [id]: next })}
                onLeave={() => leave(id)}
              />
              <span className="prepare-none">min</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const isMinutes = (words: string): boolean => /^\d{1,3}$/u.test(words.trim()) && Number(words) <= 600;
