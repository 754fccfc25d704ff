import { createContext, use } from "react";
import { createStore } from "zustand/vanilla";
import { createClient } from "../api/client.ts";
import type { Line, LineState } from "../api/line.ts";
import { createNativeMenu } from "../api/native-menu.ts";
import { saveFile } from "../api/save-file.ts";
import { createSaves } from "../api/saves.ts";
import { createTyping } from "../api/typing.ts";
import { createBriefsStore } from "../features/briefs/briefs-store.ts";
import { createCaptureStore } from "../features/briefs/capture/capture-store.ts";
import { createIntakeStore } from "../features/briefs/capture/intake-store.ts";
import { createRoleStore } from "../features/briefs/capture/role-store.ts";
import { createExplainStore } from "../features/briefs/explain/explain-store.ts";
import { createOverviewStore } from "../features/briefs/overview-store.ts";
import { createImportStore } from "../features/candidates/import-store.ts";
import { createPeopleStore } from "../features/candidates/people-store.ts";
import { createPersonStore } from "../features/candidates/person-store.ts";
import { createClientStore } from "../features/clients/client-store.ts";
import { createClientsStore } from "../features/clients/clients-store.ts";
import { createExportStore } from "../features/exports/export-store.ts";
import { createFeedbackStore } from "../features/feedback/feedback-store.ts";
import { createHistoryStore } from "../features/history/history-store.ts";
import { createInterviewStore } from "../features/interviews/interview-store.ts";
import { createInterviewsStore } from "../features/interviews/interviews-store.ts";
import { createScheduleStore } from "../features/interviews/schedule-store.ts";
import { createQualityStore } from "../features/quality/quality-store.ts";
import { createFiguresStore } from "../features/rates/figures-store.ts";
import { createAgendaStore } from "../features/references/agenda-store.ts";
import { createReferenceCallStore } from "../features/references/call-store.ts";
import { createGuideStore } from "../features/sample/guide-store.ts";
import { createSampleStore } from "../features/sample/sample-store.ts";
import { createSearchStore } from "../features/search/search-store.ts";
import { createSettingsStore } from "../features/settings/settings-store.ts";
import { createBuilderStore } from "../features/shortlists/builder-store.ts";
import { createCompareStore } from "../features/shortlists/compare-store.ts";
import { createListStore } from "../features/shortlists/list-store.ts";
import { createTodayStore } from "../features/today/today-store.ts";
import { createScreenStore } from "../parts/screen.tsx";
import { createFrameStore } from "./frame-store.ts";

export type Stores = ReturnType<typeof createStores>;

const RESTARTED = "Assay’s engine stopped and was started again. Nothing was lost.";

/** One store a feature, all over one client. */
export function createStores(connection: Line) {
  const saves = createSaves();
  const client = createClient(connection, saves.keeping);
  const line = createStore<{ state: LineState }>()(() => ({ state: "connecting" }));
  client.listen(saves.hear);
  client.listen((news) => news.type === "restarted" && history.setState({ said: RESTARTED }));
  client.watch((state) => line.setState({ state }));
  const history = createHistoryStore(client);
  const typing = createTyping(client);
  const imports = createImportStore(client);
  // One status line says what every feature did last.
  const interview = createInterviewStore(client, typing);
  interview.subscribe(({ said }, before) => said !== null && said !== before.said && history.setState({ said }));
  const exports = createExportStore(client, saveFile);
  exports.subscribe(({ exporting }, before) => {
    if (exporting && !before.exporting) history.setState({ said: "Exporting the PDF…" });
  });
  imports.subscribe(({ said }) => said[0] && history.setState({ said: said[0] }));
  return {
    line,
    saves,
    frame: createFrameStore(),
    nativeMenu: createNativeMenu(connection),
    screen: createScreenStore(),
    briefs: createBriefsStore(client),
    capture: createCaptureStore(client, typing),
    role: createRoleStore(client),
    intake: createIntakeStore(client),
    overview: createOverviewStore(client, saveFile),
    client: createClientStore(client),
    clients: createClientsStore(client),
    explain: createExplainStore(client),
    exports,
    feedback: createFeedbackStore(client, typing),
    figures: createFiguresStore(client),
    guide: createGuideStore(client),
    history,
    imports,
    sample: createSampleStore(client),
    interview,
    interviews: createInterviewsStore(client),
    referenceCall: createReferenceCallStore(client, typing),
    references: createAgendaStore(client),
    quality: createQualityStore(client),
    schedule: createScheduleStore(client),
    people: createPeopleStore(client),
    person: createPersonStore(client, saveFile),
    search: createSearchStore(client),
    settings: createSettingsStore(client),
    builder: createBuilderStore(client),
    compare: createCompareStore(client),
    shortlists: createListStore(client),
    today: createTodayStore(client),
    typing,
  };
}

/** The one set of stores that the window has. */
export const StoresContext = createContext<Stores | undefined>(undefined);

/** Throws outside of the window’s own tree. */
export function useStores(): Stores {
  const stores = use(StoresContext);
  if (!stores) throw new Error("a screen outside App");
  return stores;
}
