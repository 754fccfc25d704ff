import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";
import "./tabs.css";

interface Props {
  label: string;
  /** The tab that is open to begin with. */
  first: string;
  /** The tab that is open, where the screen says so. */
  open?: string | undefined;
  onOpen?: ((id: string) => void) | undefined;
  tabs: readonly { id: string; words: string; count?: string | undefined; panel: ReactNode }[];
}

/** Panes of one screen, one at a time: what a narrow window makes of columns. */
export function Tabs({ label, first, open, onOpen, tabs }: Props) {
  return (
    <AriaTabs
      className="tabs"
      {...(open === undefined ? { defaultSelectedKey: first } : { selectedKey: open })}
      {...(onOpen && { onSelectionChange: (key) => onOpen(String(key)) })}
    >
      <TabList aria-label={label} className="tab-row">
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
