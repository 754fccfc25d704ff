import { briefHandlers } from "../features/briefs/handlers.ts";
import { candidateHandlers } from "../features/candidates/handlers.ts";
import { claimHandlers } from "../features/claims/handlers.ts";
import { clientHandlers } from "../features/clients/handlers.ts";
import { draftHandlers } from "../features/drafts/handlers.ts";
import { employerHandlers } from "../features/employers/handlers.ts";
import { exportHandlers } from "../features/exports/handlers.ts";
import { feedbackHandlers } from "../features/feedback/handlers.ts";
import type { Context, Handlers } from "../features/handlers.ts";
import { historyHandlers } from "../features/history/handlers.ts";
import { interviewHandlers } from "../features/interviews/handlers.ts";
import { playbookHandlers } from "../features/playbook/handlers.ts";
import { qualityHandlers } from "../features/quality/handlers.ts";
import { rateHandlers } from "../features/rates/handlers.ts";
import { ratingHandlers } from "../features/ratings/handlers.ts";
import { referenceHandlers } from "../features/references/handlers.ts";
import { sampleHandlers } from "../features/sample/handlers.ts";
import { searchHandlers } from "../features/search/handlers.ts";
import { settingsHandlers } from "../features/settings/handlers.ts";
import { shortlistHandlers } from "../features/shortlists/handlers.ts";
import { todayHandlers } from "../features/today/handlers.ts";
import { vocabularyHandlers } from "../features/vocabulary/handlers.ts";
import { aboutHandlers } from "./about.ts";
import type { Jobs } from "./jobs.ts";

/** Who answers what; an operation without an answer does not compile. */
export const allHandlers = (context: Context, jobs: Jobs): Handlers => ({
  ...aboutHandlers(context, jobs),
  ...settingsHandlers(context),
  ...historyHandlers(context),
  ...playbookHandlers(context),
  ...clientHandlers(context),
  ...briefHandlers(context),
  ...candidateHandlers(context),
  ...draftHandlers(context),
  ...employerHandlers(context),
  ...claimHandlers(context),
  ...interviewHandlers(context),
  ...ratingHandlers(context),
  ...referenceHandlers(context),
  ...shortlistHandlers(context),
  ...exportHandlers(context),
  ...feedbackHandlers(context),
  ...todayHandlers(context),
  ...qualityHandlers(context),
  ...rateHandlers(context),
  ...vocabularyHandlers(context),
  ...searchHandlers(context),
  ...sampleHandlers(context),
});
