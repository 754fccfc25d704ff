import { useEffect } from "react";
import { useStore } from "zustand";
import type { RateFigure } from "../../../shared/contract/rates.ts";
import { partDateWords } from "../../../shared/domain/clock/part-dates.ts";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { ErrorNote, Skeleton } from "../../ui/states.tsx";
import { EditFigure } from "./edit-figure.tsx";
import type { FiguresStore } from "./figures-store.ts";
import "./figures-screen.css";

interface Props {
  store: FiguresStore;
  /** The recruiter’s. */
  timeZone: string | undefined;
}

/** Every figure that rates are reckoned with, where it comes from and of when, to put right. */
export function FiguresScreen({ store, timeZone }: Props) {
  const { figures, open, error, watch } = useStore(store);
  useEffect(() => watch(), [watch]);
  useScreen({
    title: "Rates and figures",
    crumbs: [{ words: "Settings", href: "/settings" }, { words: "Rates and figures" }],
    commands: [],
  });
  const edited = figures?.find(({ id }) => id === open);
  return (
    <Page title={<ScreenTitle>Rates and figures</ScreenTitle>}>
      {error && <ErrorNote>{error}</ErrorNote>}
      {!figures && !error && <Skeleton rows={8} />}
      {groupsOf(figures ?? []).map(([group, own]) => (
        <section key={group} className="figures" aria-label={group}>
          <h2>{group}</h2>
          <p className="figures-indicative">{own[0]?.indicative}</p>
          <ul>
            {own.map((figure) => (
              <Row key={figure.id} figure={figure} onEdit={() => store.getState().edit(figure.id)} />
            ))}
          </ul>
        </section>
      ))}
      {edited && <EditFigure key={edited.id} store={store} figure={edited} timeZone={timeZone} />}
    </Page>
  );
}

function Row({ figure, onEdit }: { figure: RateFigure; onEdit(): void }) {
  const { label, words, value, shipped, source } = figure;
  return (
    <li className="figure">
      <span className="figure-label">{label}</span>
      <span className="figure-value num">{words}</span>
      <span className="figure-source">
        {`${source.words}, ${partDateWords(source.asOf)}`}
        {value !== shipped && <b> Changed here.</b>}
      </span>
      <Button small tone="quiet" onPress={onEdit}>
        Edit<span className="sr"> {label}</span>
      </Button>
    </li>
  );
}

/** Groups in the order of their first figure. */
function groupsOf(figures: readonly RateFigure[]): [string, RateFigure[]][] {
  const groups = new Map<string, RateFigure[]>();
  for (const figure of figures) groups.set(figure.group, [...(groups.get(figure.group) ?? []), figure]);
  return [...groups];
}
