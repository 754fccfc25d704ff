import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";
import "./tabs.css";

interface Props {
  label: string;
  /** The tab that is open to begin with. */
  first?: string;
  /** The one that is open, where the address says so. */
  open?: string | undefined;
  onOpen?: ((id: string) => void) | undefined;
  /** As wide as their words, from the left; else they share the width. */
  start?: boolean;
  tabs: readonly { id: string; words: string; count?: string | undefined; panel: ReactNode }[];
}

/** Panes of one screen, one at a time: what a narrow window makes of columns. */
export function Tabs({ label, first, open, onOpen, start = false, tabs }: Props) {
  return (
    <AriaTabs
      className="tabs"
      {...(open === undefined ? { ...(first && { defaultSelectedKey: first }) } : { selectedKey: open })}
      onSelectionChange={(id) => onOpen?.(String(id))}
    >
      <TabList aria-label={label} className={start ? "tab-row start" : "tab-row"}>
        {tabs.map(({ id, words, count }) => (
          <Tab key={id} id={id} className="tab">
            {words} {count && <span className="count num">{count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
