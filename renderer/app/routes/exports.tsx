import { createRoute } from "@tanstack/react-router";
import { useStores } from "../stores.ts";
import { later } from "./later.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

const ExportScreen = later(async () => (await import("../../features/exports/export-screen.tsx")).ExportScreen);

const exportRoute = createRoute({
  getParentRoute,
  path: "/briefs/$id/export",
  staticData: { folds: true },
  validateSearch: ({ variant }: Record<string, unknown>): { variant: "named" | "blind" } => ({
    variant: variant === "blind" ? "blind" : "named",
  }),
  component: function Export() {
    const { id } = exportRoute.useParams();
    const { variant } = exportRoute.useSearch();
    return <ExportScreen key={id} store={useStores().exports} id={id} variant={variant} timeZone={useTimeZone()} />;
  },
});

/** `variant` says with names or blind. */
export const exportRoutes = [exportRoute];
