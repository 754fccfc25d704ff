import { ChevronDown, Plus } from "lucide-react";
import type { Ref } from "react";
import type { BriefRow } from "../../../shared/contract/briefs.ts";
import type { PeopleSort } from "../../../shared/domain/candidates/list.ts";
import { FilterField } from "../../ui/filter-field.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Secret } from "../../ui/secret.tsx";

interface Props {
  typed: string;
  field: Ref<HTMLInputElement>;
  sort: PeopleSort;
  briefs: readonly BriefRow[];
  /** Whose C2 and C3 are shown. */
  brief: BriefRow | undefined;
  /** "13 of 14". */
  count: string;
  onTyped(words: string): void;
  /** Leads into the list. */
  onDown(): void;
  onSort(sort: PeopleSort): void;
  onBrief(id: string): void;
}

/** In the order they are offered. */
export const SORTS: Record<PeopleSort, string> = {
  c1: "C1 API design",
  name: "Name",
  rate: "Rate",
  available: "Free from",
  claims: "Claims confirmed",
  vetted: "Last vetted",
  added: "Newest",
};

/** What the menu offers to write into the filter; a part that ends in a space waits for words. */
const OFFERED = ["Confirmed ", "C1 at least 4", "C1 at least 3", "Free now", "Free by ", "Mid", "Senior", "Lead"];

/** The sentence that narrows the list, which brief two of the scores are for, and the order. */
export function PeopleFilter(props: Props) {
  const { typed, field, sort, briefs, brief, count, onTyped, onDown, onSort, onBrief } = props;
  const add = (part: string): void => {
    const before = typed.trim().replace(/,$/u, "");
    onTyped(before ? `${before}, ${part.charAt(0).toLowerCase() === "c" ? part : part.toLowerCase()}` : part);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this is a bar of controls
    <div className="people-filter" role="group" aria-label="Filter">
      <FilterField
        label="Filter candidates"
        placeholder="confirmed payments, C1 at least 4, free by 1 May"
        value={typed}
        inputRef={field}
        onChange={onTyped}
        onDown={onDown}
      />
      <Menu
        label="Add a filter"
        groups={[
          {
            id: "offered",
            label: "Filters",
            entries: OFFERED.map((part) => ({
              id: part,
              words: part.endsWith(" ") ? `${part}…` : part,
              text: part,
              onAction: () => add(part),
            })),
          },
        ]}
      >
        <Plus className="icon" aria-hidden="true" />
      </Menu>
      {briefs.length > 0 && (
        <span className="people-token">
          C2 and C3 for
          <Menu
            className="btn secondary small"
            label={`C2 and C3 for ${brief?.client.name ?? "no brief"}`}
            groups={[
              {
                id: "briefs",
                label: "Briefs",
                entries: briefs.map(({ id, client, title }) => ({
                  id,
                  words: (
                    <Secret>
                      {client.name}, {title}
                    </Secret>
                  ),
                  text: `${client.name}, ${title}`,
                  onAction: () => onBrief(id),
                })),
              },
              {
                id: "none",
                label: "None",
                entries: [{ id: "none", words: "No brief", text: "No brief", onAction: () => onBrief("none") }],
              },
            ]}
          >
            <span className="trunc">{brief ? <Secret>{brief.client.name}</Secret> : "no brief"}</span>
            <ChevronDown className="icon" aria-hidden="true" />
          </Menu>
        </span>
      )}
      <span className="people-token">
        by
        <Menu
          className="btn secondary small"
          label={`Ordered by ${SORTS[sort]}`}
          groups={[
            {
              id: "orders",
              label: "Orders",
              entries: (Object.keys(SORTS) as PeopleSort[]).map((id) => ({
                id,
                words: SORTS[id],
                text: SORTS[id],
                onAction: () => onSort(id),
              })),
            },
          ]}
        >
          {SORTS[sort]}
          <ChevronDown className="icon" aria-hidden="true" />
        </Menu>
      </span>
      <span className="people-count num">{count}</span>
    </div>
  );
}
