import { optionNames } from "../../../../shared/domain/briefs/option-names.ts";
import type { Offer } from "../../../../shared/domain/intake/reading.ts";
import { amountWords } from "../../../../shared/domain/rates/money.ts";
import type { Shown, Told } from "./fields.ts";

const LABELS: Record<Offer["field"], string> = {
  budget: "Budget",
  months: "Months",
  daysPerWeek: "Days a week",
  daysOnSite: "Days on site",
  place: "Place",
  city: "City",
  clearance: "Clearance",
  startOn: "Start",
  languages: "Language",
  platforms: "Platform",
  apiStyle: "API style",
  domain: "Domain",
};

export const labelOf = ({ field }: Offer): string => LABELS[field];

/** What would stand in the field, as a person reads it; empty for what fits none. */
export function valueWords(offer: Offer): string {
  if (offer.value === null) return "";
  switch (offer.field) {
    case "budget": {
      const { fromCents, toCents, per, gst } = offer.value;
      const sums = fromCents === toCents ? [fromCents] : [fromCents, toCents];
      return `${sums.map((cents) => `$${amountWords(cents)}`).join(" to ")} a ${per}, ${optionNames.gst[gst].toLowerCase().replace("gst", "GST")}`;
    }
    case "place":
      return optionNames.place[offer.value];
    case "clearance":
      return optionNames.clearance[offer.value];
    case "apiStyle":
      return optionNames.apiStyle[offer.value];
    case "domain":
      return optionNames.domain[offer.value];
    default:
      return String(offer.value);
  }
}

/** The change of the brief that taking it makes; null for what fits no field or stands there already. */
export function taking(offer: Offer, shown: Shown): Told | null {
  if (offer.value === null) return null;
  if (offer.field === "languages" || offer.field === "platforms") {
    const held = shown[offer.field];
    return held.includes(offer.value) || held.length >= 20 ? null : { [offer.field]: [...held, offer.value] };
  }
  const same = JSON.stringify(shown[offer.field]) === JSON.stringify(offer.value);
  return same || sameBudget(offer, shown) ? null : ({ [offer.field]: offer.value } as Told);
}

function sameBudget({ field, value }: Offer, { budget }: Shown): boolean {
  if (field !== "budget" || value === null || budget === null) return false;
  return (["fromCents", "toCents", "per", "gst"] as const).every((key) => budget[key] === value[key]);
}
