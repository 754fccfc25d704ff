import { z } from "zod";
import { text } from "./parts.ts";

const weight = z.int().min(-100).max(100).default(0);

/** What one answer weighs for each of the five titles. */
const points = z.strictObject({
  "api-engineer": weight,
  "backend-engineer": weight,
  "integration-developer": weight,
  "systems-integration-consultant": weight,
  "solution-architect": weight,
});
const none = points.parse({}, { jitless: true });
const perTrigger = points.default(none);

const byDifficulty = <T extends z.ZodType>(value: T) =>
  z.strictObject({ connections: value, interface: value, application: value, strategy: value, design: value });
const byHands = <T extends z.ZodType>(value: T) => z.strictObject({ writes: value, plans: value });
const bySystems = <T extends z.ZodType>(value: T) => z.strictObject({ few: value, several: value });

/** The part of roles.yaml that leads from answers to a title: weights, reasons in words, and what to ask next. */
export const triageSchema = z.strictObject({
  points: z.strictObject({
    difficulty: byDifficulty(points),
    handsOn: byHands(points),
    namedPlatform: points,
    systems: bySystems(points),
    triggers: z.strictObject({
      "design-build": perTrigger,
      integrate: perTrigger,
      "gone-wrong": perTrigger,
      "partner-programme": perTrigger,
      "event-driven": perTrigger,
      "security-governance": perTrigger,
    }),
  }),
  reasons: z.strictObject({
    difficulty: byDifficulty(text),
    handsOn: byHands(text),
    /** A named platform that leads to the integration developer, and one that does not. */
    joins: text,
    joinsAndMore: text,
    systems: bySystems(text),
  }),
  /** Shown when triggers speak for a specialist and the answer leads to a generalist. */
  disagree: text,
  /** Shown when another title is chosen. */
  override: text,
  questions: z.strictObject({ difficulty: text, handsOn: text, systems: text }),
});
