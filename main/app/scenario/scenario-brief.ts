import { z } from "../../../shared/contract/zod.ts";
import * as value from "./scenario-values.ts";

const system = z.strictObject({
  name: value.name,
  kind: z.enum(["payments", "crm", "erp", "government-service", "partner", "core-platform", "other"]),
  state: z.enum(["new", "working", "brittle", "undocumented"]).optional(),
});

const stack = z.strictObject({
  languages: z.array(value.name).max(20).default([]),
  apiStyle: z.enum(["rest", "graphql", "events", "advise"]).optional(),
  platforms: z.array(value.name).max(20).default([]),
});

const setting = z.strictObject({
  domain: z.enum(["banking", "government", "retail", "other"]).optional(),
  regulated: z.boolean().optional(),
  clearance: value.clearance.default("none"),
  place: value.place.optional(),
  daysOnSite: z.int().min(0).max(7).optional(),
  city: value.name.optional(),
  state: z.enum(["ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"]).optional(),
  timeZone: value.zone.optional(),
});

const budget = z.strictObject({
  from: value.dollars,
  to: value.dollars,
  per: z.enum(["day", "month"]),
  gst: value.gst,
});

const engagement = z.strictObject({
  kind: z.enum(["contract", "project", "fractional", "interim"]).default("contract"),
  months: z.int().min(1).max(60).optional(),
  start: value.date.optional(),
  daysPerWeek: value.daysPerWeek.optional(),
  level: value.level.optional(),
  budget: budget.optional(),
  decisionMaker: value.name.optional(),
  interviewSteps: value.line.optional(),
});

const need = z.strictObject({
  id: value.id,
  kind: value.kind,
  statement: value.lineOf(200),
  weight: z.enum(["must", "nice"]).default("must"),
});

/** What the client asked for, as the scenario's page describes it. */
export const brief = z.strictObject({
  title: value.lineOf(120),
  words: value.text,
  difficulty: z.enum(["connections", "interface", "application", "strategy", "design"]),
  clockStartedAt: value.time,
  callStartedAt: value.time.optional(),
  role: z
    .enum([
      "api-engineer",
      "backend-engineer",
      "integration-developer",
      "systems-integration-consultant",
      "solution-architect",
    ])
    .optional(),
  roleReason: value.line.optional(),
  handsOn: z.boolean().default(true),
  tried: value.text.optional(),
  triggers: value
    .distinct(
      z.enum(["design-build", "integrate", "gone-wrong", "partner-programme", "event-driven", "security-governance"]),
    )
    .default([]),
  specialisations: value
    .distinct(z.enum(["api-design", "system-integration", "middleware-ipaas", "gateways-security", "event-driven"]))
    .default([]),
  systems: z.array(system).max(50).default([]),
  stack: stack.optional(),
  setting: setting.optional(),
  engagement: engagement.optional(),
  needs: z.array(need).min(1).max(20),
  dealBreakers: z.array(value.line).max(10).default([]),
});
