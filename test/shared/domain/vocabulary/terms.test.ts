import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlaybook } from "../../../../main/app/read-playbook.ts";
import { termsOf } from "../../../../shared/domain/playbook/terms.ts";
import { matchesOf, termOf } from "../../../../shared/domain/vocabulary/matches.ts";
import { createVocabulary, type KeptTerm, spelling } from "../../../../shared/domain/vocabulary/terms.ts";

const folder = fileURLToPath(new URL("../../../../resources/playbooks/api-engineer", import.meta.url));
const shipped = termsOf(readPlaybook(folder));
const kept = (id: string, name: string, more: Partial<KeptTerm> = {}): KeptTerm => ({
  id,
  kind: "platform",
  name,
  aliases: [],
  mergedInto: null,
  ...more,
});

describe("the words that needs and claims share", () => {
  const plain = createVocabulary(shipped, []);

  it("find a term by its name and its other names, whatever case and spaces", () => {
    for (const words of ["APIM", " azure  api management", "Azure APIM"])
      expect(plain.find("platform", words)?.id).toBe("platform:azure-api-management");
    expect(plain.find("domain", "APIM")).toBeUndefined();
    expect(plain.find("stack", "c#")?.name).toBe(".NET");
  });

  it("suggest names before aliases and beginnings before middles", () => {
    expect(plain.suggest(null, "kong").map(({ name }) => name)).toEqual(["Kong"]);
    expect(plain.suggest("platform", "azure").map(({ name }) => name)).toEqual([
      "Azure API Management",
      "Azure Event Grid",
      "Azure Logic Apps",
      "Azure Service Bus",
    ]);
    expect(plain.suggest("integration", "sales").map(({ name }) => name)).toEqual(["CRM"]);
    expect(plain.suggest(null, " ")).toEqual([]);
  });

  it("follow a rename and a merge by id, and find the merged one’s words", () => {
    const known = createVocabulary(shipped, [
      kept("platform:apigee", "Apigee X", { aliases: ["Apigee"] }),
      kept("a", "House gateway", { aliases: ["HG"], mergedInto: "b" }),
      kept("b", "Gateway of the house", { mergedInto: "platform:kong" }),
    ]);
    expect(known.resolve("platform:apigee")).toMatchObject({ name: "Apigee X", shipped: true });
    expect(known.resolve("a")).toMatchObject({ id: "platform:kong", name: "Kong" });
    expect(known.find("platform", "hg")?.id).toBe("platform:kong");
    expect(known.resolve("a")?.aliases).toEqual(["Kong Gateway", "House gateway", "HG", "Gateway of the house"]);
    expect(known.own("a")?.aliases).toEqual(["Kong Gateway"]);
    expect(known.resolve("nobody")).toBeUndefined();
  });

  it("end for any merges, rings among them, and every id means a term that is there", () => {
    const ids = ["a", "b", "c", "d"];
    const merges = fc.tuple(...ids.map(() => fc.constantFrom(null, ...ids, "gone")));
    fc.assert(
      fc.property(merges, (into) => {
        const known = createVocabulary(
          [],
          ids.map((id, i) => kept(id, id.toUpperCase(), { mergedInto: into[i] ?? null })),
        );
        for (const id of ids) expect(known.terms).toContain(known.resolve(id));
        for (const term of known.terms) expect(known.resolve(term.id)).toBe(term);
        for (const id of ids) expect(known.find("platform", id)).toBe(known.resolve(id));
      }),
    );
  });

  it("are spelt one way for every way of writing them", () => {
    expect(spelling("  Ｎode.JS\u00a0 runtime ")).toBe("node.js runtime");
  });
});

describe("a need and a claim", () => {
  const known = createVocabulary(shipped, [kept("old", "Our APIM", { mergedInto: "platform:azure-api-management" })]);
  const worded = (statement: string, term: string | null = null, kind = "platform") => ({ kind, statement, term });

  it("from before terms were kept mean what their words name", () => {
    expect(termOf(worded("apim"), known)?.name).toBe("Azure API Management");
    expect(termOf(worded("Ran APIM for two years"), known)).toBeUndefined();
    expect(termOf(worded("APIM", null, "scope"), known)).toBeUndefined();
  });

  it("match by the term they mean, never by how they are spelt", () => {
    const needs = [worded("Gateway of the cloud", "platform:azure-api-management"), worded("Kafka", "platform:kafka")];
    const claims = [worded("Set up forty APIs", "old"), worded("apim"), worded("Kafka", "platform:rabbitmq")];
    expect(matchesOf(needs, claims, known).map(({ claim }) => claim.statement)).toEqual(["Set up forty APIs", "apim"]);
  });
});
