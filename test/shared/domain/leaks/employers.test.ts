import { describe, expect, it } from "vitest";
import { cleared, employer, found, person, referee } from "./people.ts";

const employers = [
  employer("Saltbush Credit Union Pty Ltd", "a regional credit union", {
    alsoKnownAs: ["Salties"],
    products: ["Loan Compass"],
  }),
  employer("Marks & Sparrow", "a department store"),
  employer("National Boards Systems Limited", "an agency"),
  employer("株式会社山田システム", "a maker of systems"),
];

it.each<[string, string]>([
  ["Te Whatu Ora", "T.W.O."],
  ["Orava Informatika s.r.o.", "Orava Informatika s.r.o."],
  ["Brindle Freight Pty. Ltd.", "Brindle Freight Pty. Ltd."],
])("the last point of a short form of %s goes with it, unless it ends the sentence", (name, written) => {
  const known = { employers: [employer(name, "a company")] };
  expect(cleared(`at ${written}, who signed`, known)).toBe("at a company, who signed");
  expect(cleared(`at ${written} They signed`, known)).toBe("at a company. They signed");
});

describe("an employer in a text", () => {
  it.each([
    "Saltbush Credit Union",
    "saltbush credit union",
    "SALTBUSH CREDIT UNION PTY. LTD.",
    "Saltbush Credit Union Pty Limited",
    "Saltbush\n  Credit-Union",
    "Salt-\nbush Credit Union",
    "Saltbush Credit",
    "Saltbush",
    "SCU",
    "S.C.U",
    "Salties",
    "Saltbush Credit Union (SCU)",
  ])("is said by its label, written %j", (written) => {
    expect(cleared(`loans at ${written}: nine brokers`, { employers })).toBe(
      "loans at a regional credit union: nine brokers",
    );
  });

  it.each(["Marks and Sparrow", "MARKS & SPARROW", "Marks&Sparrow", "Marks & Sparrow Ltd", "M&S", "M and S"])(
    "is found with & or and, as %j",
    (written) => {
      expect(cleared(`at ${written}.`, { employers })).toBe("at a department store.");
    },
  );

  it("is found in scripts without spaces, legal form and all", () => {
    expect(cleared("山田システム株式会社で", { employers })).toBe("a maker of systemsで");
  });

  it("leaves its ordinary words, its first word in small letters and a generic opener", () => {
    expect(
      found("the board and its systems, credit, union, a saltbush; National, the national bank, scu", { employers }),
    ).toEqual([]);
  });

  it("is found by opening words that tell more than a generic one, where each has its capital", () => {
    const employers = [
      employer("Southern Cross Water Pty Ltd", "a water utility"),
      employer("Top End Telehealth Cooperative Incorporated", "a clinic network"),
      employer("Department of Reefs and Tides", "a government department"),
    ];
    expect(cleared("At Southern\nCross called, SOUTHERN CROSS; Top End Telehealth ran it.", { employers })).toBe(
      "At a water utility called, a water utility; a clinic network ran it.",
    );
    expect(cleared("In the Department of Reefs.", { employers })).toBe("In the government department.");
    expect(found("a southern cross, the Southern team, the Department of Health", { employers })).toEqual([]);
  });

  it("fits the article and the capital to the sentence", () => {
    expect(cleared("The Saltbush team. Saltbush rang. Our Saltbush team, the old Saltbush core.", { employers })).toBe(
      "The regional credit union team. A regional credit union rang. Our regional credit union team, the old regional credit union core.",
    );
  });

  it("says its label once, where the text says it already, and parts it from letters that touch it", () => {
    const people = [person("Kim Raye", { projects: ["Kestrel"] })];
    expect(cleared("before the Kestrel project; SaltbushGateway; ex-Saltbush brokers", { employers, people })).toBe(
      "before the project; a regional credit union Gateway; ex-regional credit union brokers",
    );
    const referees = [referee("Ingrid Sallow"), referee("Hugh Banner")];
    expect(cleared("Her engineering lead, Ingrid Sallow. Hugh, engineering lead until 2020.", { referees })).toBe(
      "Their engineering lead. The engineering lead until 2020.",
    );
  });

  it("keeps the possessive, and brackets exact words", () => {
    expect(cleared("It was Saltbush's rule", { employers }, { exact: true })).toBe(
      "It was [a regional credit union]'s rule",
    );
  });

  it("says a product for its products", () => {
    expect(cleared("Ran the loan compass on our Loan Compass", { employers })).toBe("Ran the product on our product");
  });

  it("falls back to plain words when a label gives another employer away", () => {
    const telling = [employer("Kestrel Freight", "a Wirrah customer"), employer("Wirrah Lines", "a shipping line")];
    expect(cleared("at Kestrel Freight", { employers: telling })).toBe("at an employer");
  });

  it("takes an ordinary word for a company only with its capital", () => {
    expect(found("a target for Target, seeking", { employers: [employer("Target", "a retailer")] })).toEqual([
      "Target",
    ]);
  });
});

describe("projects, schools and cities", () => {
  const people = [
    person("Kim Raye", {
      projects: ["Partner gateway", "Project Heron"],
      schools: ["University of New South Wales", "Box Hill TAFE"],
      city: "Footscray",
      state: "VIC",
    }),
    person("Jo Lindt", { city: "Perth", state: "WA" }),
    person("Al Monte", { city: "Canberra", state: null }),
    person("Di Rowe", { city: "Palmerston", state: "Northern Territory" }),
  ];
  it.each([
    ["behind the partner  gateway", "behind the project"],
    ["before Heron went live", "before a project went live"],
    ["studied at the University of New South Wales", "studied at the university"],
    ["a UNSW degree", "a university degree"],
    ["at Box Hill TAFE", "at a college"],
    ["lives in footscray", "lives in VIC"],
    ["lives in Footscray, VIC", "lives in VIC"],
    ["Perth or Canberra", "Perth or their city"],
    ["Palmerston NT 0830, Palmerston, Northern Territory", "Northern Territory 0830, Northern Territory"],
    ["for Palmerston nt", "for Northern Territory nt"],
  ])("turns %j into %j", (text, left) => {
    expect(cleared(text, { people, briefCity: "perth" })).toBe(left);
  });

  it("never loops when a state is also a city", () => {
    expect(cleared("in Acton", { people: [person("Al Monte", { city: "Acton", state: "Acton" })] })).toBe(
      "in their city",
    );
  });
});
