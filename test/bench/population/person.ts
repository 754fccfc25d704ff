import { nameFor } from "./names.ts";
import { type Random, randomFor } from "./random.ts";
import { proseFor, wordAt } from "./words.ts";

const stems =
  "Node.js TypeScript Java Kotlin Go Rust Python C# C++ Ruby Scala Elixir GraphQL gRPC REST OpenAPI AsyncAPI Kafka RabbitMQ SQS MuleSoft Boomi Workato Kong Apigee AWS Azure GCP Kubernetes Terraform PostgreSQL Oracle MongoDB Redis OAuth SAML HL7 ISO-20022 SAP Salesforce".split(
    " ",
  );
const skills = stems.flatMap((stem) => ["", " testing", " migration", " operations"].map((more) => `${stem}${more}`));
const titles = ["API engineer", "Backend engineer", "Integration developer", "Integration consultant", "Architect"];
const levels = ["Senior", "Senior", "Senior", "Lead", "Lead", "Principal", "Junior"];
const cities = [
  ["Melbourne", "VIC"],
  ["Sydney", "NSW"],
  ["Brisbane", "QLD"],
  ["Perth", "WA"],
  ["Wagga Wagga", "NSW"],
] as const;

/** The JSON Resume of one person, a pure function of seed and number; 2,000 to 4,000 characters of it are prose. */
export function resumeOf(seed: number, number: number): string {
  const random = randomFor(seed, number);
  const name = nameFor(random);
  const title = random.pick(titles);
  // Most people live in the first city, few in the last.
  const [city, region] = cities[Math.floor(random.next() ** 2 * cities.length)] ?? cities[0];
  const posts = random.between(2, 5);
  const prose = random.between(2000, 4000);
  return JSON.stringify({
    basics: {
      name,
      label: `${random.pick(levels)} ${title}, ${random.pick(stems)}`,
      email: `person.${seed}.${number}@example.org`,
      phone: `+61 4${String(10_000_000 + (number % 90_000_000))}`,
      location: { city, region, countryCode: "AU" },
      summary: proseFor(random, prose * 0.2),
    },
    work: Array.from({ length: posts }, (_, i) => post(random, i, title, (prose * 0.8) / posts)),
    skills: [{ name: "Skills", keywords: random.some(skills, random.between(6, 18)) }],
    projects: Array.from({ length: random.between(1, 3) }, () => ({ name: proseFor(random, 40), startDate: "2022" })),
    references: [
      { name: `${nameFor(random)}, Engineering lead, ${employer(random)}`, reference: proseFor(random, 80) },
    ],
  });
}

function post(random: Random, i: number, position: string, characters: number): object {
  const from = 2024 - 2 * i;
  const dates = { startDate: `${from}-0${random.between(1, 9)}`, ...(i > 0 ? { endDate: `${from + 2}-01` } : {}) };
  return { name: employer(random), position, ...dates, summary: proseFor(random, characters) };
}

const employer = (random: Random): string => {
  const word = wordAt(random.between(1640, 60_000));
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${random.pick(["Health", "Bank", "Freight", "Energy"])}`;
};

/** One line of a call, as kept during an interview. */
export function noteOf(seed: number, number: number): string {
  const random = randomFor(seed ^ 0x5f5f, number);
  return proseFor(random, random.between(40, 160));
}
