import { describe, expect, it } from "vitest";
import { cleared, found, person, referee } from "./people.ts";

const mei = person("Mei Hartley", {
  email: "meilin.hz@example.com",
  phone: "0491 570 156",
  sites: ["https://www.gatekeeping.example.com/", "https://code.example.com/u/mlhz"],
  handles: ["@gatekeeper"],
});

it("a referee's address and number go like a candidate's", () => {
  const referees = [referee("Hollis Crane", "named", { email: "hc@port.example", phone: "0400 000 111" })];
  expect(cleared("Write to HC@port.example or ring 0400-000-111.", { referees })).toBe(
    "Write to contact removed or ring contact removed.",
  );
});

describe("an address in a text", () => {
  it.each([
    "meilin.hz@example.com",
    "MeiLin.HZ@Example.com",
    "meilin.hz+jobs@example.com",
    "meilin.hz@\nexample.com",
    "ｍeilin.hz＠example.com",
    "meilin.hz@elsewhere.example",
    "meilin.hz",
    "0491 570 156",
    "0491570156",
    "0491-570-156",
    "(0491) 570.156",
    "+61 491 570 156",
    "+61 (0) 491 570 156",
    "0061491570156",
    "491 570 156",
    "0491\u00a0570\u00a0156",
    "@gatekeeper",
    "gatekeeper",
    "mlhz",
  ])("is removed whole, written %j", (written) => {
    expect(cleared(`reach me on ${written}, please`, { people: [mei] })).toBe("reach me on contact removed, please");
  });

  it.each([
    "https://www.gatekeeping.example.com/",
    "http://gatekeeping.example.com",
    "gatekeeping.example.com",
    "www.GateKeeping.example.com/about?x=1",
    "https://code.example.com/u/mlhz",
  ])("is a link, written %j", (written) => {
    expect(cleared(`see ${written}, please`, { people: [mei] })).toBe("see link removed, please");
  });

  it("knows a landline without its area code and a number from abroad", () => {
    const people = [person("Kim Ray", { phone: "(03) 5550 0188" }), person("Jo Lindt", { phone: "+49 30 901820" })];
    expect(found("5550 0188, 03 5550 0188, 0049 30 901820, 030/901820", { people })).toEqual([
      "5550 0188",
      "03 5550 0188",
      "0049 30 901820",
      "030/901820",
    ]);
  });

  it("leaves longer numbers, shared mailboxes and the host of a profile page", () => {
    const people = [
      person("Kim Ray", { email: "info@example.com", phone: "0491 570 156", sites: ["https://github.com/kimray42"] }),
    ];
    expect(found("10491570156 and 04915701567; the info page; github.com", { people })).toEqual([]);
  });

  it("takes the whole of a stranger's address that holds a name", () => {
    expect(cleared("write to hartley@new.example today", { people: [mei] })).toBe("write to contact removed today");
  });

  it("says Person A where an address name is a name in a sentence", () => {
    const toby = person("Tobias Quill", { email: "t.quill@example.com", handles: ["quill"] });
    expect(cleared("asked T. Quill and Quill, @quill", { people: [toby] })).toBe(
      "asked Person A and Person A, contact removed",
    );
  });
});
