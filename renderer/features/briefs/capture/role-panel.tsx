import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { titleInSentence, titleNames } from "../../../../shared/domain/briefs/titles.ts";
import { LinkButton } from "../../../ui/link-button.tsx";
import { ErrorNote } from "../../../ui/states.tsx";
import { AskNext } from "./ask-next.tsx";
import type { CaptureStore } from "./capture-store.ts";
import { ChooseRole } from "./choose-role.tsx";
import { RateGuide } from "./rate-guide.tsx";
import { Reason } from "./reason.tsx";
import type { RoleState, RoleStore } from "./role-store.ts";
import { shownOf } from "./shown.ts";
import { useKnown } from "./use-known.ts";
import "./role-panel.css";

interface Props {
  store: CaptureStore;
  role: RoleStore;
  onField(name: string): void;
}

/** The role that the answers point to, what to ask next, and what such a person costs; drawn again with every answer. */
export function RolePanel({ store, role, onField }: Props) {
  const known = useKnown(store);
  const shown = shownOf(known);
  const { triage, guide, error } = useStore(role);
  const { open, told } = role.getState();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => open(), [open]);
  useEffect(() => told(shown), [told, shown]);
  const chosen = shown.role !== null && triage?.title && shown.role !== triage.title ? shown.role : null;
  const verdict = (): void => heading.current?.focus();
  return (
    <div className="role">
      <section aria-labelledby="role-triage">
        <h2 id="role-triage">Role triage</h2>
        {error && <ErrorNote>{error}</ErrorNote>}
        {triage && (
          <>
            <p ref={heading} className="role-verdict" tabIndex={-1}>
              {chosen ? titleNames[chosen] : triage.title ? verdictWords(triage, triage.title) : null}
              {triage.title === null && (
                <LinkButton words="Answer where the difficulty sits" onPress={() => onField("difficulty")} />
              )}
            </p>
            {chosen && (
              <p className="role-why secret">{`Chosen instead: ${shown.roleReason ?? "no reason was kept"}`}</p>
            )}
            <ul className="role-reasons">
              {triage.reasons.map((words) => (
                <Reason key={words} words={words} />
              ))}
              {triage.warnings
                .filter(({ id }) => id !== "override")
                .map(({ id, text }) => (
                  <Reason key={id} words={text} warns />
                ))}
            </ul>
            <ul className="role-titles">
              {triage.title && (
                <li className="is-lead">
                  {titleNames[triage.title]}
                  <span>{triage.askNext ? "Leading, 1 answer decides" : "Leading"}</span>
                </li>
              )}
              {triage.runnerUp && (
                <li>
                  {titleNames[triage.runnerUp]}
                  <span>Runner-up</span>
                </li>
              )}
              <ChooseRole store={store} shown={shown} pointedTo={triage.title} onDone={verdict} />
            </ul>
          </>
        )}
      </section>
      {triage?.title && triage.askNext && (
        <AskNext store={store} ask={triage.askNext} onField={onField} onAnswered={verdict} />
      )}
      {guide && <RateGuide guide={guide} explain={known.brief ? `/briefs/${known.brief.id}/rate` : null} />}
    </div>
  );
}

/** "Leans backend engineer" while one answer could still turn it. */
function verdictWords({ askNext, warnings }: NonNullable<RoleState["triage"]>, title: keyof typeof titleNames): string {
  const open = askNext !== null || warnings.some(({ id }) => id === "triggers-disagree");
  return open ? `Leans ${titleInSentence(title).replace(/^an? /u, "")}` : titleNames[title];
}
