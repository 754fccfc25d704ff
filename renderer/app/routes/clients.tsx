import { createRoute } from "@tanstack/react-router";
import { ClientScreen } from "../../features/clients/client-screen.tsx";
import { ClientsScreen } from "../../features/clients/clients-screen.tsx";
import { useStores } from "../stores.ts";
import { getParentRoute } from "./root.tsx";

const clients = createRoute({
  getParentRoute,
  path: "/clients",
  component: () => <ClientsScreen store={useStores().clients} />,
});
const client = createRoute({
  getParentRoute,
  path: "/clients/$id",
  component: function Client() {
    const { id } = client.useParams();
    return <ClientScreen key={id} store={useStores().client} id={id} />;
  },
});

/** The list and one client. */
export const clientRoutes = [clients, client];
