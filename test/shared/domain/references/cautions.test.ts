import { describe, expect, it } from "vitest";
import { type CautionFacts, cautions } from "../../../../shared/domain/references/cautions.ts";

const calm: CautionFacts = {
  referee: {
    email: "ingrid.sallow@sassafras.example",
    phone: "(03) 5550 0188",
    identity: "switchboard",
    overlap: { from: "2022-02", to: "2026-02" },
  },
  candidate: { email: "tamsin@example.com", phone: "0491 570 006" },
  employment: [{ from: "2022-02", to: null }],
  freeMail: ["gmail.com"],
};
const noted = (change: Partial<CautionFacts["referee"]>, facts: Partial<CautionFacts> = {}) =>
  cautions({ ...calm, ...facts, referee: { ...calm.referee, ...change } }).map(({ kind, words }) => [kind, words]);

describe("cautions about a referee", () => {
  it("are silent when nothing stands out, and when little is known", () => {
    expect(cautions(calm)).toEqual([]);
    expect(noted({ email: null, phone: null, overlap: null }, { employment: [] })).toEqual([]);
  });

  it("notice an address that anybody can open", () => {
    expect(noted({ email: "Ingrid@GMail.com " })).toEqual([
      ["free-mail", "Anybody can open an address at gmail.com. Ring through the switchboard."],
    ]);
    expect(noted({ email: "ingrid@notgmail.com" })).toEqual([]);
  });

  it("notice a number or an address shared with the candidate, however it is written", () => {
    for (const phone of ["+61 491 570 006", "0061491570006", "0491-570-006", "+61 (0)491 570 006", "０４９１ 570 006"])
      expect(noted({ phone })[0]?.[0]).toBe("shared-phone");
    expect(noted({ phone: "0491 570 007" })).toEqual([]);
    expect(noted({ email: "TAMSIN@example.com" })[0]?.[0]).toBe("shared-email");
  });

  it("notice dates that don't overlap", () => {
    const employment = [{ from: "2018-03", to: "2022-01" }];
    expect(noted({}, { employment })).toEqual([
      ["dates", "They say Feb 2022 to Feb 2026, but the candidate was there Mar 2018 to Jan 2022."],
    ]);
    expect(noted({}, { employment: [...employment, { from: "2024", to: null }] })).toEqual([]);
  });

  it("notice that nobody confirmed who it is", () => {
    expect(noted({ identity: "not-confirmed" })[0]?.[0]).toBe("identity");
  });

  it("take two empty numbers for nothing", () => {
    const candidate = { email: " A@b.example", phone: "n/a" };
    expect(noted({ phone: "none", email: "b@b.example" }, { candidate })).toEqual([]);
    expect(noted({ email: "a@B.example " }, { candidate })[0]?.[0]).toBe("shared-email");
  });
});
