import { ArrowLeft, ArrowRight, EyeOff, PanelLeft, PanelRight, Search } from "lucide-react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { type Clock, clockElsewhere } from "../parts/clock.ts";
import { ClockChip } from "../parts/clock-chip.tsx";
import { IconButton } from "../ui/button.tsx";
import type { Command } from "../ui/commands.ts";
import { Crumbs } from "../ui/crumbs.tsx";
import { Link } from "../ui/link.tsx";
import { SearchButton } from "../ui/search-button.tsx";
import { Secret } from "../ui/secret.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import { useMedia } from "../ui/use-media.ts";
import { Mark } from "./mark.tsx";
import { nearestDue } from "./nav-briefs.ts";
import { NavMenu } from "./nav-menu.tsx";
import { useStores } from "./stores.ts";
import "./top-bar.css";

interface Props {
  /** A command of the table, by its id. */
  command(id: string): Command;
  folded: boolean;
  narrow: boolean;
}

/** Where we are and the way back, search, the clock that is due, the history panel and the privacy screen. */
export function TopBar({ command, folded, narrow }: Props) {
  const { frame } = useStores();
  const { privacy, panel } = useStore(frame);
  const compact = useMedia("(max-width: 999px)");
  const button = (id: string, label: string, icon: ReactNode, expanded?: boolean) => {
    const { keys, run, off } = command(id);
    return (
      <IconButton
        label={label}
        icon={icon}
        keys={keys}
        onPress={run}
        disabled={off !== undefined}
        {...(expanded !== undefined && { expanded })}
      />
    );
  };
  return (
    <header id="top-bar" className="top">
      {narrow ? (
        <NavMenu />
      ) : (
        <div className={folded ? "brand folded" : "brand"}>
          {folded ? (
            button("view.nav", "Unfold navigation", <Mark />, false)
          ) : (
            <>
              <Mark />
              Assay
              <span className="spacer" />
              {button("view.nav", "Fold navigation", <PanelLeft className="icon" aria-hidden="true" />, true)}
            </>
          )}
        </div>
      )}
      {button("go.back", "Back", <ArrowLeft className="icon" aria-hidden="true" />)}
      {!narrow && button("go.forward", "Forward", <ArrowRight className="icon" aria-hidden="true" />)}
      <Where />
      {compact ? (
        button("view.palette", "Search or run a command", <Search className="icon" aria-hidden="true" />)
      ) : (
        <SearchButton words="Search or run a command" keys="Mod+K" onPress={command("view.palette").run} />
      )}
      <DueClock />
      {button(
        "view.panel",
        panel ? "Hide history" : "Show history",
        <PanelRight className="icon" aria-hidden="true" />,
        panel,
      )}
      {button(
        "view.privacy",
        privacy ? "Privacy screen, on" : "Privacy screen, off",
        <EyeOff className={privacy ? "icon on" : "icon"} aria-hidden="true" />,
      )}
    </header>
  );
}

/** A screen tells where it is after every render: no more than the crumbs is drawn anew for it. */
function Where() {
  const { screen } = useStores();
  return <Crumbs crumbs={useStore(screen, ({ crumbs }) => crumbs)} />;
}

/** Inside a brief that brief's clock; elsewhere the one due next, which leads to its brief. */
function DueClock() {
  const { screen, briefs, settings } = useStores();
  const own: Clock | undefined = useStore(screen, ({ clock }) => clock);
  const rows = useStore(briefs, ({ rows }) => rows) ?? [];
  const timeZone = useStore(settings, ({ settings }) => settings?.timeZone);
  const now = new Date();
  const small = useMedia("(max-width: 479px)");
  if (own) return <ClockChip clock={own} tint {...(small && { words: own.short })} />;
  const next = nearestDue(rows, now);
  if (!next || !timeZone) return null;
  const words = clockElsewhere(next.client.name, next.clock, timeZone, now);
  return (
    <Tooltip words={next.clock.words}>
      <Link href={`/briefs/${next.id}`} className="top-due">
        <Secret>
          <ClockChip clock={next.clock} tint words={small ? next.clock.short : words} />
        </Secret>
      </Link>
    </Tooltip>
  );
}
