import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { scored } from "../../../shared/domain/interviews/rating-draft.ts";
import { dayAndTime } from "../../parts/moment.ts";
import { ReadError } from "../../parts/read-error.tsx";
import { focusPicker } from "../../parts/score-picker.tsx";
import { focusHeading, ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { Button } from "../../ui/button.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import type { Command } from "../../ui/commands.ts";
import { Page } from "../../ui/page.tsx";
import { Secret } from "../../ui/secret.tsx";
import { ErrorNote, Skeleton } from "../../ui/states.tsx";
import type { CallFacts } from "./call-facts.ts";
import { FollowUps } from "./follow-ups.tsx";
import { aboutCall, callFrame, criterionCommands } from "./interview-frame.ts";
import type { InterviewStore } from "./interview-store.ts";
import { LinkBrief } from "./link-brief.tsx";
import { LockedRating } from "./locked-rating.tsx";
import { ScoreCard } from "./score-card.tsx";
import "./score-screen.css";

interface Props {
  store: InterviewStore;
  id: string;
  timeZone: string | undefined;
}

/** Turns the notes of a call into a rating: six cards, each with its score, evidence and reason; submitting locks it. */
export function ScoreScreen({ store, id, timeZone }: Props) {
  const { open, facts: read, error, refused, draft, problems, unrated, submit, rateAgain } = useStore(store);
  const facts = read?.interview.id === id ? read : null;
  const [again, setAgain] = useState(false);
  useEffect(() => open(id), [open, id]);
  const locked = facts ? ratingOf(facts) : undefined;
  const rating =
    facts !== null && facts.interview.brief !== null && (locked === undefined || again || draft.length > 0);

  async function lock(): Promise<void> {
    if (await submit()) {
      setAgain(false);
      return focusHeading();
    }
    const [first] = store.getState().problems;
    if (first?.criterion) focusPicker(first.criterion);
  }
  const count = scored(draft).length;
  const commands: Command[] = rating
    ? [
        {
          id: "interview.submit",
          words: "Submit the rating",
          keys: "Mod+Enter",
          run: () => void lock(),
        },
        ...criterionCommands(
          facts.playbook.criteria.map(({ id: criterion, name }) => ({ criterion, name })),
          (criterion) => void focusPicker(criterion),
        ),
      ]
    : [];
  const [submitRating] = commands;
  const name = facts?.interview.candidate.name;
  useScreen({ title: name ? `${name} – Rating` : "Rating", ...callFrame(facts, "Rating"), commands });

  return (
    <Page
      title={
        <ScreenTitle>
          {name ? (
            <>
              Rating of <Secret>{name}</Secret>
            </>
          ) : (
            "Rating"
          )}
        </ScreenTitle>
      }
      actions={submitRating && <CommandButton command={submitRating} tone="primary" describedBy="submit-what" />}
    >
      {error && (
        <ReadError href="/interviews" words="All interviews" shown={facts !== null}>
          {error}
        </ReadError>
      )}
      {refused && <ErrorNote>{refused}</ErrorNote>}
      {!facts && !error && <Skeleton rows={8} />}
      {facts?.interview.brief === null && <LinkBrief store={store} />}
      {rating && (
        <>
          {unrated && <ErrorNote>{unrated}</ErrorNote>}
          {problems.length > 0 && (
            <ErrorNote>
              {problems.length === 1 ? "1 thing is missing" : `${problems.length} things are missing`}; nothing was
              submitted and what you wrote is kept. {problems[0]?.criterion === null && problems[0].message}
            </ErrorNote>
          )}
          <p id="submit-what" className="score-what">
            <Secret>{aboutCall(facts)}</Secret>. {count} of 6 rated. Submitting locks them; you can rate again later,
            and both versions stay.
          </p>
          {facts.playbook.criteria.map((criterion) => (
            <ScoreCard
              key={criterion.id}
              store={store}
              facts={facts}
              criterion={criterion}
              problems={problems.filter((one) => one.criterion === criterion.id)}
            />
          ))}
          <FollowUps facts={facts} />
        </>
      )}
      {facts && locked && !rating && (
        <LockedRating
          rating={locked}
          submitted={dayAndTime(locked.submittedAt, timeZone)}
          action={
            <Button
              onPress={() => {
                rateAgain();
                setAgain(true);
                focusHeading();
              }}
            >
              Rate again
            </Button>
          }
        />
      )}
    </Page>
  );
}

/** The last rating that this call led to; one that names no call counts when it came after. */
const ratingOf = ({ ratings, interview: { id, endedAt } }: CallFacts) =>
  ratings.findLast(({ interview, submittedAt }) =>
    interview === null ? endedAt !== null && submittedAt >= endedAt : interview === id,
  );
