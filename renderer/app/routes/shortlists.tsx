import { createRoute } from "@tanstack/react-router";
import { BuilderScreen } from "../../features/shortlists/builder-screen.tsx";
import { CompareScreen } from "../../features/shortlists/compare-screen.tsx";
import { ShortlistsScreen } from "../../features/shortlists/list-screen.tsx";
import { useStores } from "../stores.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

/** Ids in the address: "018f…,018f…". */
const idsOf = (words: unknown): string => (typeof words === "string" ? words : "");
const split = (words: string): string[] => words.split(",").filter((id) => id !== "");

const list = createRoute({
  getParentRoute,
  path: "/shortlists",
  component: () => <ShortlistsScreen store={useStores().shortlists} />,
});
const builder = createRoute({
  getParentRoute,
  path: "/briefs/$id/shortlist",
  validateSearch: ({ picked }: Record<string, unknown>): { picked?: string } =>
    idsOf(picked) === "" ? {} : { picked: idsOf(picked) },
  component: function Builder() {
    const { id } = builder.useParams();
    const { picked = "" } = builder.useSearch();
    const navigate = builder.useNavigate();
    const { builder: store, typing } = useStores();
    return (
      <BuilderScreen
        key={id}
        store={store}
        typing={typing}
        id={id}
        picked={split(picked)}
        onPick={(ids) => void navigate({ search: ids.length === 0 ? {} : { picked: ids.join(",") }, replace: true })}
        timeZone={useTimeZone()}
      />
    );
  },
});
const compare = createRoute({
  getParentRoute,
  path: "/briefs/$id/compare",
  validateSearch: ({ ids, only }: Record<string, unknown>): { ids: string; only?: "differences" } => ({
    ids: idsOf(ids),
    ...(only === "differences" && { only: "differences" as const }),
  }),
  component: function Compare() {
    const { id } = compare.useParams();
    const { ids, only } = compare.useSearch();
    const navigate = compare.useNavigate();
    return (
      <CompareScreen
        key={id}
        store={useStores().compare}
        id={id}
        ids={split(ids)}
        differences={only === "differences"}
        onChange={(next) =>
          void navigate({
            search: { ids: next.ids.join(","), ...(next.differences && { only: "differences" as const }) },
            replace: true,
          })
        }
        timeZone={useTimeZone()}
      />
    );
  },
});

/** All lists, the building of one, and its people side by side. */
export const shortlistRoutes = [list, builder, compare];
