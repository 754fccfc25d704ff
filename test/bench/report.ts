import { execFileSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";
import Database from "better-sqlite3";
import type { Line } from "./measure.ts";

/** What a figure needs beside it to mean anything. */
export interface Machine {
  processor: string;
  cores: number;
  memoryGb: number;
  /** Over 1, 5 and 15 minutes. */
  load: number[];
  platform: string;
  node: string;
  sqlite: string;
  commit: string;
  /** ISO 8601, UTC. */
  at: string;
}

export function machine(): Machine {
  const db = new Database(":memory:");
  const sqlite = db.prepare<[], string>("SELECT sqlite_version()").pluck().get() ?? "";
  db.close();
  return {
    processor: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: loadavg().map((load) => rounded(load)),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    sqlite,
    commit: commit(),
    at: new Date().toISOString(),
  };
}

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { stdio: ["ignore", "pipe", "ignore"] })
      .toString()
      .trim();
  } catch {
    return "unknown";
  }
}

/** The lines as a person reads them. */
export function table(about: Machine, lines: readonly Line[]): string {
  const head = ["", "size", "n", "p50", "p95", "unit", "baseline", "ratio", "bar", ""];
  const rows = lines.map((line) => [
    line.name,
    String(line.size),
    String(line.n),
    figure(line.p50),
    figure(line.p95),
    line.unit,
    `${figure(line.baseline)} (${line.against})`,
    `${figure(line.ratio)} (${figure(line.ratio95)})`,
    `${line.bar}${line.bar95 === null ? "" : ` (${line.bar95})`}`,
    line.met ? "met" : "NOT MET",
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  const written = [head, ...rows].map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const { processor, cores, load, node, sqlite, commit, at } = about;
  return [
    `${processor}, ${cores} cores, load ${load.join(" ")}, Node ${node}, SQLite ${sqlite}, commit ${commit}, ${at}`,
    "Ratios at p50 (p95 in brackets); operation and baseline took turns in this run.",
    ...written,
  ].join("\n");
}

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const rounded = (value: number): number => Math.round(value * 100) / 100;
