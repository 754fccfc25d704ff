import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Kbd } from "./kbd.tsx";
import type { Chord } from "./keys.ts";
import "./overlay.css";
import "./menu.css";

export interface MenuEntry {
  id: string;
  words: ReactNode;
  /** What is read out and typed for. */
  text: string;
  icon?: ReactNode;
  end?: ReactNode;
  keys?: Chord | undefined;
  href?: string;
  onAction?: () => void;
}

interface Props {
  label: string;
  /** What the button shows. */
  children: ReactNode;
  className?: string;
  /** Groups are split by a hairline. */
  groups: readonly { id: string; label: string; entries: readonly MenuEntry[] }[];
}

/** A button with its menu; groups are parted by lines. */
export function Menu({ label, children, className = "icon-btn", groups }: Props) {
  return (
    <MenuTrigger>
      <AriaButton className={className} aria-label={label}>
        {children}
      </AriaButton>
      <Popover className="popover">
        <AriaMenu className="menu" aria-label={label}>
          {groups
            .filter(({ entries }) => entries.length > 0)
            .map((group) => (
              <MenuSection key={group.id} aria-label={group.label} className="menu-group">
                {group.entries.map(({ id, text, words, icon, end, keys, href, onAction }) => (
                  <MenuItem
                    key={id}
                    id={id}
                    textValue={text}
                    className="menu-item"
                    {...(href && { href })}
                    {...(onAction && { onAction })}
                  >
                    {icon}
                    <span className="trunc">{words}</span>
                    <span className="spacer" />
                    {end}
                    {keys && <Kbd keys={keys} />}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
