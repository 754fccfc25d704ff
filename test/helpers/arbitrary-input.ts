import fc from "fast-check";

/** The parts of JSON Schema that the contract uses. */
interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  allOf?: Schema[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
}

const WORDS = [
  "Tamsin Okafor-Reyes",
  "李梅",
  "محمد بن سلمان",
  "Ζωή Κωνσταντίνου",
  "🦘 e\u0301 \u200b\u202e",
  "x",
  "'; DROP TABLE candidate; --",
  '"*" OR NEAR(a b) -c col:x^2',
  "<script>alert(1)</script>",
  "a@b.example",
  "0491 570 006",
  "+61 (3) 9000-0000 ext 5",
  "2023-04",
  "2026-03-01",
  "2026-03-10T05:00:00Z",
  "2027-01-01T00:00:00+11:00",
  "Australia/Perth",
  "named",
];

/** Words that few members take. */
const HARD_WORDS = [...WORDS, "", "   ", "\ud800", "line\nline", "\u0000"];

/** Members that name one of the playbook's things by other than an id; `ids` says which there are. */
const NAMING = ["figure", "term", "into"];

/** Ids that a member of that name may mean: first the likely ones, then all there are. */
export type Ids = (member: string) => [likely: string[], all: string[]];

/** Mostly what the schema asks for; ids are taken from the workspace, so that much of it gets through to the handlers. */
export function arbitraryFor(schema: Schema, ids: Ids, member = ""): fc.Arbitrary<unknown> {
  const { enum: values, anyOf, allOf, type } = schema;
  if ("const" in schema) return fc.constant(schema.const);
  if (values) return fc.constantFrom(...values);
  if (anyOf) return fc.oneof(...anyOf.map((one) => arbitraryFor(one, ids, member)));
  if (allOf?.[0]) return arbitraryFor({ ...schema, allOf: [], ...allOf[0] }, ids, member);
  switch (type) {
    case "string":
      return text(schema, ids, member);
    case "integer":
    case "number":
      return number(schema);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return list(schema, ids, member);
    case "object":
      return record(schema, ids);
    default:
      return fc.jsonValue();
  }
}

function text({ format, pattern, maxLength = 40 }: Schema, ids: Ids, member: string): fc.Arbitrary<string> {
  if (format === "uuid") {
    const one = (from: string[]) => fc.nat().map((n) => from[n % from.length] ?? "");
    const [likely, all] = ids(member);
    return fc.oneof(
      { weight: 18, arbitrary: one(likely.length > 0 ? likely : all) },
      { weight: 2, arbitrary: one(all) },
      { weight: 1, arbitrary: fc.uuid() },
    );
  }
  if (format === "date-time") {
    const min = new Date("2020-01-01T00:00:00Z");
    const past = fc.date({ min, max: new Date("2026-03-10T06:20:00Z"), noInvalidDate: true });
    const any = fc.date({ min, max: new Date("2030-01-01T00:00:00Z"), noInvalidDate: true });
    return fc.oneof(past, past, any).map((date) => date.toISOString());
  }
  if (format === "date")
    return fc
      .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  const long = fc.constantFrom(maxLength, maxLength + 1).map((length) => "long ".repeat(length).slice(0, length));
  const fitting = (NAMING.includes(member) ? ids(member)[0] : WORDS).filter(
    (word) => word.length <= maxLength && new RegExp(pattern ?? "", "u").test(word),
  );
  return fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...(fitting.length > 0 ? fitting : WORDS)) },
    { weight: 1, arbitrary: fc.constantFrom(...HARD_WORDS) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: Math.min(maxLength, 60) }) },
    { weight: 1, arbitrary: long },
  );
}

function number({ type, minimum = -1e6, maximum = 1e6 }: Schema): fc.Arbitrary<number> {
  const [min, max] = [Math.max(minimum, -1e9), Math.min(maximum, 1e9)];
  const edges = fc.constantFrom(minimum, maximum, minimum - 1, maximum + 1);
  const inside =
    type === "integer" ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
  return fc.oneof({ weight: 30, arbitrary: inside }, { weight: 1, arbitrary: edges });
}

const list = ({ items = {}, minItems = 0, maxItems = 4 }: Schema, ids: Ids, member: string): fc.Arbitrary<unknown[]> =>
  fc.array(arbitraryFor(items, ids, member), {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, 4)),
  });

function record(schema: Schema, ids: Ids): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, arbitraryFor(one, ids, name)]),
  );
  const requiredKeys = required.filter((name) => name in members);
  // No transport brings an object without a prototype.
  const known = fc.record(members, { requiredKeys, noNullPrototype: true });
  if (typeof additionalProperties !== "object") return known;
  return fc.dictionary(fc.constantFrom("note", "a", "b"), arbitraryFor(additionalProperties, ids), {
    maxKeys: 3,
    noNullPrototype: true,
  });
}

const NASTY: unknown[] = [
  null,
  undefined,
  "",
  -1,
  1e308,
  Number.NaN,
  [],
  {},
  true,
  "x".repeat(30_000),
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  Array.from({ length: 300 }).reduce((deep) => [deep], 0),
  new Date(0),
  new Map([["a", 1]]),
  10n,
  "019c0000-0000-7000-8000-000000000000",
];

/** The same with one part of it, at any depth, replaced by what nobody should send, or with a member that there is not. */
export const spoilt = (input: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(input, fc.array(fc.nat(20), { maxLength: 4 }), fc.constantFrom(...NASTY), fc.boolean())
    .map(([value, way, nasty, added]) => replaced(value, way, added ? undefined : nasty, added));

function replaced(value: unknown, [step, ...way]: number[], nasty: unknown, added: boolean): unknown {
  if (step === undefined || typeof value !== "object" || value === null) return added ? { more: value } : nasty;
  const keys = Object.keys(value);
  if (keys.length === 0) return nasty;
  const key = keys[step % keys.length] ?? "";
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], way, nasty, added);
  return copy;
}
