import { createRoute } from "@tanstack/react-router";
import { FeedbackScreen } from "../../features/feedback/feedback-screen.tsx";
import { useStores } from "../stores.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

const feedback = createRoute({
  getParentRoute,
  path: "/briefs/$id/feedback",
  validateSearch: ({ version, names }: Record<string, unknown>): { version?: string; names?: 1 } => ({
    ...(typeof version === "string" && { version }),
    ...(String(names) === "1" && { names: 1 }),
  }),
  component: function Feedback() {
    const { id } = feedback.useParams();
    const { version = null, names } = feedback.useSearch();
    const { feedback: store } = useStores();
    return (
      <FeedbackScreen
        key={`${id} ${version}`}
        store={store}
        id={id}
        version={version}
        names={names === 1}
        timeZone={useTimeZone()}
      />
    );
  },
});

/** What a client said of the people in a version that was sent. */
export const feedbackRoutes = [feedback];
