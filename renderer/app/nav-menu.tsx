import { Menu as MenuIcon } from "lucide-react";
import { useStore } from "zustand";
import { ClockGlyph } from "../parts/clock-glyph.tsx";
import { Menu, type MenuEntry } from "../ui/menu.tsx";
import { Secret } from "../ui/secret.tsx";
import { navBriefs } from "./nav-briefs.ts";
import { PLACES } from "./places.tsx";
import { useStores } from "./stores.ts";

/** The navigation of a narrow window: the same places behind one button. */
export function NavMenu() {
  const { briefs } = useStores();
  const rows = useStore(briefs, ({ rows }) => rows) ?? [];
  const places = (foot: boolean): MenuEntry[] =>
    PLACES.filter((place) => place.foot === foot).map(({ path, words, icon: Icon }) => ({
      id: path,
      words,
      text: words,
      href: path,
      icon: <Icon className="icon" aria-hidden="true" />,
    }));
  const running = navBriefs(rows, new Date()).map(
    (row): MenuEntry => ({
      id: row.id,
      words: <Secret>{row.client.name}</Secret>,
      text: `${row.client.name}, ${row.clock.words}`,
      href: `/briefs/${row.id}`,
      icon: (
        <span className={`clock ${row.clock.state}`}>
          <ClockGlyph state={row.clock.state} />
        </span>
      ),
      end: <span className="meta num">{row.clock.short}</span>,
    }),
  );
  return (
    <Menu
      label="Navigation"
      groups={[
        { id: "places", label: "Places", entries: places(false) },
        { id: "briefs", label: "Running briefs", entries: running },
        { id: "foot", label: "Settings and help", entries: places(true) },
      ]}
    >
      <MenuIcon className="icon" aria-hidden="true" />
    </Menu>
  );
}
