import { expect, test } from "vitest";
import { employerLabel } from "../../../../shared/domain/exports/employer-labels.ts";
import { employerLabeller } from "../../../../shared/domain/exports/employer-names.ts";
import { exportFacts } from "../../../helpers/export-facts.ts";

test("a domain gives a label, an unknown one gives an employer", () => {
  expect(employerLabel("banking")).toBe("a national bank");
  expect(employerLabel("telecoms")).toBe("a telecommunications company");
  for (const other of ["other", null, "constructor", "__proto__"]) expect(employerLabel(other)).toBe("an employer");
});

test.each(["Sassafras Pay", "SASSAFRAS  PAY", "Sassafras Pay Pty Ltd", "Sassafras Pay, Inc.", "Sassafras"])(
  "%s is found however it is written",
  (name) => {
    expect(employerLabeller(exportFacts())(name)).toBe("a payments company");
  },
);

test.each(["Elsewhere", "toString", "__proto__", ""])("%s, of which nothing is known, is an employer", (name) => {
  expect(employerLabeller(exportFacts())(name)).toBe("an employer");
});

test.each(["the payments arm of Sassafras Pay", "a rival of Corella", "a company of Tamsin Okafor-Reyes"])(
  "a label that names somebody is not used: %s",
  (label) => {
    const facts = exportFacts({ employerLabels: { Elsewhere: label } });
    facts.identities.people.push({
      id: "tamsin",
      code: "Person A",
      name: "Tamsin Okafor-Reyes",
      alsoKnownAs: [],
      email: null,
      phone: null,
      sites: [],
      handles: [],
      projects: [],
      schools: [],
      city: null,
      state: null,
    });
    expect(employerLabeller(facts)("Elsewhere")).toBe("an employer");
  },
);
