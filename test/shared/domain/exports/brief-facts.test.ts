import { expect, test } from "vitest";
import { briefFacts } from "../../../../shared/domain/exports/brief-facts.ts";
import { exportFacts } from "../../../helpers/export-facts.ts";

const { brief } = exportFacts();

test("the card says what the client told, in words", () => {
  expect(briefFacts({ ...brief, tried: "A second retry.", dealBreakers: ["No freeze", "No travel"] }, false)).toEqual([
    { label: "Setting", value: "Banking, regulated, hybrid, 3 days a week on site, Melbourne, Victoria" },
    { label: "Engagement", value: "Contract, senior, 6 months, 5 days a week" },
    { label: "Start", value: "23 March 2026" },
    { label: "Budget as told", value: "A$1,000–1,200 a day" },
    { label: "Systems", value: "Corella card processing (payments, brittle)" },
    { label: "Stack", value: ".NET, Azure Service Bus, REST" },
    { label: "Tried so far", value: "A second retry." },
    { label: "Deal-breakers", value: "No freeze; No travel" },
  ]);
});

test("what is not known leaves no row", () => {
  const setting = {
    domain: null,
    regulated: null,
    clearance: "nv1",
    place: null,
    daysOnSite: null,
    city: null,
    state: null,
  };
  const engagement = { kind: null, months: null, start: null, daysPerWeek: null, level: null, budget: null };
  expect(
    briefFacts({ ...brief, setting, engagement, systems: [], languages: [], platforms: [], apiStyle: null }, false),
  ).toEqual([{ label: "Clearance", value: "NV1" }]);
});
