import { Check } from "lucide-react";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { focusHeading } from "../../parts/screen.tsx";
import { Button } from "../../ui/button.tsx";
import { Link } from "../../ui/link.tsx";
import { Secret } from "../../ui/secret.tsx";
import type { GuideStore } from "./guide-store.ts";
import { stepWords } from "./guide-words.ts";
import "./guided-path.css";

interface Props {
  store: GuideStore;
  /** Path of the open screen. */
  pathname: string;
  onLeave(): void;
}

/** The step to take now, docked above the status line: it stands beside the screens, covers nothing and takes no focus. */
export function GuidedPath({ store, pathname, onLeave }: Props) {
  const { guide, ticked, watch } = useStore(store);
  const [all, setAll] = useState(false);
  useEffect(() => watch(), [watch]);
  if (!guide) return null;
  const { steps } = guide;
  const next = steps.find(({ done }) => !done);
  const now = next && stepWords(next.id, guide);
  const left = steps.filter(({ done }) => !done).length;
  const there = now && pathname === now.href.replace(/\?.*$/u, "");
  return (
    <aside id="guide" className="guided" aria-label="Guided path" tabIndex={-1}>
      {all && (
        <ol className="guided-steps">
          {steps.map(({ id, done }) => (
            <li key={id} className={done ? "done" : ""} aria-current={id === next?.id ? "step" : undefined}>
              <Mark done={done} />
              <Secret>{stepWords(id, guide).title}</Secret>
              <span className="sr">{done ? ", done" : ", not done yet"}</span>
            </li>
          ))}
        </ol>
      )}
      <div className="guided-now">
        <p>
          <span className="guided-count num">
            {steps.map(({ id, done }) => (
              <Mark key={id} done={done} />
            ))}
            {steps.length - left} of {steps.length} done
          </span>
          <b>
            <Secret>{now ? `${now.title}.` : "That is the whole job."}</Secret>
          </b>{" "}
          {now?.what ?? "The clock stopped at “Sent”. Take the sample away in Settings whenever you like."}
        </p>
        <span className="guided-acts">
          {now && !there && <Link href={now.href}>Go there</Link>}
          <Button small tone="quiet" expanded={all} onPress={() => setAll(!all)}>
            All steps
          </Button>
          <Button
            small
            tone={now ? "quiet" : "secondary"}
            onPress={() => {
              onLeave();
              focusHeading();
            }}
          >
            {now ? "Leave for now" : "Close the guided path"}
          </Button>
        </span>
      </div>
      <p role="status" className="sr">
        {ticked && `Done: ${stepWords(ticked, guide).title}. ${now ? `Next: ${now.title}.` : "That is the whole job."}`}
      </p>
    </aside>
  );
}

function Mark({ done }: { done: boolean }) {
  return (
    <span className={done ? "guided-mark done" : "guided-mark"} aria-hidden="true">
      {done && <Check className="icon" />}
    </span>
  );
}
