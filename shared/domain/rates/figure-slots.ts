import type { Playbook } from "../playbook/playbook.ts";
import type { FigureUnit } from "./figures.ts";

/** One figure of a playbook: where it stands, and how another is put in its place. */
export interface Slot {
  id: string;
  group: string;
  label: string;
  unit: FigureUnit;
  source: { words: string; asOf: string };
  indicative: string;
  read(): number;
  /** Changes the playbook it was made of; a figure that stands in two places is changed in both. */
  write(value: number): void;
}

/** Every figure of rates and of law that a person may put right, in the order in which they are listed. */
export const figureSlots = (playbook: Playbook): Slot[] => [
  ...bandSlots(playbook),
  ...fractionalSlots(playbook),
  ...permanentSlots(playbook),
  ...lawSlots(playbook),
  ...payrollSlots(playbook),
];

type Own = Pick<Slot, "id" | "label" | "unit" | "read" | "write">;
type Shared = Pick<Slot, "group" | "source" | "indicative">;

const slots = (shared: Shared, own: readonly Own[]): Slot[] => own.map((one) => ({ ...shared, ...one }));

/** A slot for a member of a record. */
const member = <K extends string>(id: string, label: string, unit: FigureUnit, of: Record<K, number>, key: K): Own => ({
  id,
  label,
  unit,
  read: () => of[key],
  write: (value) => {
    of[key] = value;
  },
});

/** Neighbouring bands share their edge, so the edge is one figure. */
function bandSlots({ rates }: Playbook): Slot[] {
  const { bands, source, indicative } = rates;
  const years = bands.flatMap((band) => (band.years === null ? [] : [{ band, years: band.years }]));
  return slots({ group: "Day rates", source, indicative }, [
    ...bands.map((band, i): Own => {
      const before = bands[i - 1];
      return {
        ...member(`day.${band.level}.from`, `${band.label} starts at`, "day", band, "from"),
        write: (value) => {
          band.from = value;
          if (before) before.to = value;
        },
      };
    }),
    ...bands.slice(-1).map((band) => member(`day.${band.level}.to`, `${band.label} ends at`, "day", band, "to")),
    ...years.map(({ band, years: range }, i): Own => {
      const before = years[i - 1]?.years;
      return {
        ...member(`years.${band.level}.from`, `Years of ${band.label.toLowerCase()} from`, "years", range, "from"),
        write: (value) => {
          if (before && before.to === range.from) before.to = value;
          range.from = value;
        },
      };
    }),
    ...years
      .slice(-1)
      .map(({ band, years: range }) =>
        member(`years.${band.level}.to`, `Years of ${band.label.toLowerCase()} to`, "years", range, "to"),
      ),
  ]);
}

function fractionalSlots({ rates: { fractional, source, indicative } }: Playbook): Slot[] {
  const { month, daysPerWeek } = fractional;
  return slots({ group: "Fractional", source, indicative }, [
    member("fractional.from", "A month from", "month", month, "from"),
    member("fractional.to", "A month to", "month", month, "to"),
    member("fractional.days.from", "Days a week from", "days-a-week", daysPerWeek, "from"),
    member("fractional.days.to", "Days a week to", "days-a-week", daysPerWeek, "to"),
  ]);
}

function permanentSlots({ rates: { permanent, source, indicative } }: Playbook): Slot[] {
  const average = member("permanent.average", "Average base", "year", permanent, "averageBase");
  return slots({ group: "Permanent pay", source, indicative }, [
    member("permanent.from", "Base from", "year", permanent.base, "from"),
    member("permanent.to", "Base to", "year", permanent.base, "to"),
    {
      ...average,
      write: (value) => {
        average.write(value);
        addSuper(permanent);
      },
    },
  ]);
}

/** The average with super follows from the average and the percentage. */
function addSuper(permanent: Playbook["rates"]["permanent"]): void {
  permanent.averageWithSuper = Math.round(permanent.averageBase * (1 + permanent.superPercent / 100));
}

function lawSlots({ australia, rates: { permanent } }: Playbook): Slot[] {
  const { indicative, employment, gst } = australia;
  return [
    ...slots({ group: "Super and tax", source: australia.super.source, indicative }, [
      {
        ...member("super", "Superannuation guarantee", "percent", australia.super, "percent"),
        write: (value) => {
          australia.super.percent = value;
          permanent.superPercent = value;
          addSuper(permanent);
        },
      },
    ]),
    ...slots({ group: "Super and tax", source: gst.source, indicative }, [
      member("gst", "Goods and services tax", "percent", gst, "percent"),
    ]),
    ...slots({ group: "Leave", source: employment.source, indicative }, [
      member("leave.annual", "Annual leave", "days-a-year", employment, "annualLeaveDays"),
      member("leave.personal", "Personal leave", "days-a-year", employment, "personalLeaveDays"),
    ]),
  ];
}

function payrollSlots({ australia: { payrollTax, indicative } }: Playbook): Slot[] {
  return payrollTax.states.flatMap((one) =>
    slots({ group: "Payroll tax", source: { words: payrollTax.source.words, asOf: one.asOf }, indicative }, [
      member(`payroll.${one.state}.threshold`, `${one.state} wages a year above`, "year", one, "threshold"),
      member(`payroll.${one.state}.from`, `${one.state} rate from`, "percent", one.percent, "from"),
      member(`payroll.${one.state}.to`, `${one.state} rate to`, "percent", one.percent, "to"),
    ]),
  );
}
