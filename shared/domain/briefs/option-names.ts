/** What a person reads for the answers that a brief keeps as codes. */
export const optionNames = {
  systemKind: {
    payments: "Payments",
    crm: "CRM",
    erp: "ERP",
    "government-service": "Government service",
    partner: "Partner",
    "core-platform": "Core platform",
    other: "Other",
  },
  systemState: { new: "New", working: "Working", brittle: "Brittle", undocumented: "Undocumented" },
  apiStyle: { rest: "REST", graphql: "GraphQL", events: "Events", advise: "Engineer to advise" },
  domain: { banking: "Banking", government: "Government", retail: "Retail", other: "Other" },
  clearance: { none: "None", baseline: "Baseline", nv1: "NV1", nv2: "NV2", "ts-pa": "TS-PA", pv: "PV (old)" },
  place: { remote: "Remote", hybrid: "Hybrid", "on-site": "On site" },
  engagement: { contract: "Contract", project: "Project", fractional: "Fractional", interim: "Interim" },
  level: { mid: "Mid", senior: "Senior", lead: "Lead" },
  gst: { excluded: "Plus GST", included: "GST included" },
  kind: { platform: "Platform", domain: "Domain", integration: "Integration", scope: "Scope" },
  weight: { must: "Must have", nice: "Nice to have" },
} as const;

/** The entries of one set of names, in order, as choices are drawn. */
export const optionsOf = <T extends string>(names: Readonly<Record<T, string>>): { id: T; words: string }[] =>
  (Object.entries(names) as [T, string][]).map(([id, words]) => ({ id, words }));
