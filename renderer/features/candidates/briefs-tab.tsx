import { stageNames } from "../../../shared/domain/briefs/stage.ts";
import { dayAndMonth } from "../../parts/moment.ts";
import { ScoreStrip } from "../../parts/score-strip.tsx";
import { Button } from "../../ui/button.tsx";
import { Link } from "../../ui/link.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState } from "../../ui/states.tsx";
import type { PersonFacts, PersonStore } from "./person-store.ts";

interface Props {
  store: PersonStore;
  facts: PersonFacts;
  timeZone: string | undefined;
}

/** Which briefs somebody is on, how far, and how they match each. */
export function BriefsTab({ store, facts, timeZone }: Props) {
  const { briefs, person } = facts;
  const consent = (brief: string): void =>
    void store.getState().change("consent", "briefs.recordConsent", { brief, candidate: person.id });
  return (
    <div className="person-body">
      <h2>Briefs</h2>
      {briefs.length === 0 && (
        <EmptyState title="On no brief yet. Add them to one, and their needs can be linked to claims." />
      )}
      <ul className="person-list">
        {briefs.map(({ brief, stage, consentAt, scores }) => (
          <li key={brief.id} className="on-brief">
            <div>
              <Link href={`/briefs/${brief.id}`}>
                <Secret>{brief.client}</Secret>, {brief.title}
              </Link>
              <p className="person-quiet">
                {stageNames[stage]}
                {brief.closed && ", brief closed"}
              </p>
            </div>
            <ScoreStrip scores={scores} against={brief.client} />
            <div className="on-brief-consent">
              {consentAt ? (
                <span className="person-quiet">{`Consent ${dayAndMonth(consentAt, timeZone)}`}</span>
              ) : (
                <Button small onPress={() => consent(brief.id)}>
                  <span aria-hidden="true">Record consent</span>
                  <span className="sr">Record that they agree to be put before {brief.client}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
