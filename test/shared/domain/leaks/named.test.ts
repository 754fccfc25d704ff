import { describe, expect, it } from "vitest";
import { findLeaks } from "../../../../shared/domain/leaks/find.ts";
import { identifiersFor } from "../../../../shared/domain/leaks/identifiers.ts";
import { applyReplacements } from "../../../../shared/domain/leaks/replace.ts";
import { employer, identities, person, referee } from "./people.ts";

const known = identities({
  people: [person("Ruth Adeyemi", { email: "ruth@example.com", city: "Perth" })],
  employers: [employer("Calder Freight", "a freight company")],
  referees: [
    referee("Ruth Calder", "no"),
    referee("Nerida Castle", "unnamed"),
    referee("Hugh Banner", null),
    referee("Ingrid Sallow", "named"),
  ],
});
const identifiers = identifiersFor("named", known);
const said = (text: string): string =>
  applyReplacements(text, findLeaks([{ path: "p", text, exact: false, person: null }], identifiers));

describe("the named document", () => {
  it("hides referees who allowed no name, and those never asked", () => {
    expect(said("Ruth Calder, N. Castle and Hugh said so; Calder left")).toBe(
      "The engineering lead, the engineering lead and the engineering lead said so; the engineering lead left",
    );
  });

  it("hides how such a referee is reached, and keeps how one is who may be named", () => {
    const contacts = { email: "hc@port.example", phone: "0400 000 111" };
    const text = "Write to hc@port.example or ring +61 400 000 111.";
    const left = (permission: "no" | "named") => {
      const known = identities({ referees: [referee("Hollis Crane", permission, contacts)] });
      const leaks = findLeaks([{ path: "p", text, exact: false, person: null }], identifiersFor("named", known));
      return applyReplacements(text, leaks);
    };
    expect(left("no")).toBe("Write to contact removed or ring contact removed.");
    expect(left("named")).toBe(text);
  });

  it("keeps candidates, employers, pronouns and referees who may be named", () => {
    const text = "Ruth said she left Calder Freight in Perth; Ingrid Sallow agreed. ruth@example.com";
    expect(said(text)).toBe(text);
  });

  it("looks inside a file name too", () => {
    expect(said("shortlist_nerida_castle.pdf")).not.toContain("nerida");
    expect(said("shortlist_ruth_adeyemi.pdf")).toBe("shortlist_ruth_adeyemi.pdf");
  });
});
