import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { contract, isName, type Name } from "../../shared/contract/contract.ts";

interface Node {
  type: string;
  [member: string]: unknown;
}

/** What one function refuses by itself, and what it calls, as "file name". */
interface Doing {
  codes: Set<string>;
  calls: Set<string>;
}

/** The one write path refuses an undo in an error of its own, which dispatch answers as "refused". */
const BY_MEMBER: Record<string, string> = { "changes.undo": "refused", "changes.redo": "refused" };

/** The handlers of the files, and every named function of theirs, by what they do. */
function doings(files: readonly string[]): { handlers: Map<Name, Doing>; functions: Map<string, Doing> } {
  const handlers = new Map<Name, Doing>();
  const functions = new Map<string, Doing>();
  for (const file of files) {
    const { program } = parseSync(file, readFileSync(file, "utf8"));
    const imported = new Map<string, string>();
    walk(program as unknown as Node, [], (node, within) => {
      if (node.type === "ImportDeclaration") noteImports(file, node, imported);
      const started = startedBy(node);
      if (started !== undefined) {
        const doing: Doing = { codes: new Set(), calls: new Set() };
        if (isName(started)) handlers.set(started, doing);
        else functions.set(`${file} ${started}`, functions.get(`${file} ${started}`) ?? doing);
        return isName(started) ? doing : functions.get(`${file} ${started}`);
      }
      for (const doing of within) noteDoing(file, node, imported, doing);
      return undefined;
    });
  }
  return { handlers, functions };
}

/** The name of the function that begins at this node. */
function startedBy(node: Node): string | undefined {
  const nameOf = (of: unknown): string | undefined => {
    const { type, name, value } = of as { type: string; name?: string; value?: unknown };
    return type === "Identifier" ? name : typeof value === "string" ? value : undefined;
  };
  const isFunction = (of: unknown): boolean =>
    ["ArrowFunctionExpression", "FunctionExpression"].includes((of as Node | null)?.type ?? "");
  if (node.type === "FunctionDeclaration") return nameOf(node["id"]);
  if (node.type === "VariableDeclarator" && isFunction(node["init"])) return nameOf(node["id"]);
  return node.type === "Property" && isFunction(node["value"]) ? nameOf(node["key"]) : undefined;
}

function noteImports(file: string, node: Node, imported: Map<string, string>): void {
  const from = join(dirname(file), (node["source"] as { value: string }).value);
  for (const one of node["specifiers"] as Node[]) {
    const local = (one["local"] as { name: string }).name;
    imported.set(local, `${from} ${(one["imported"] as { name: string } | undefined)?.name ?? local}`);
  }
}

function noteDoing(file: string, node: Node, imported: Map<string, string>, { codes, calls }: Doing): void {
  const callee = node["callee"] as Node | undefined;
  if (node.type === "NewExpression" && callee?.["name"] === "Refusal") {
    const [code] = node["arguments"] as { value?: unknown }[];
    codes.add(String(code?.value));
  }
  if (node.type === "CallExpression" && callee?.type === "Identifier") {
    const name = String(callee["name"]);
    calls.add(imported.get(name) ?? `${file} ${name}`);
  }
  if (node.type === "CallExpression" && callee?.type === "MemberExpression") {
    const names = [callee["object"], callee["property"]].map((one) => (one as { name?: string }).name);
    const code = BY_MEMBER[names.join(".")];
    if (code) codes.add(code);
  }
}

/** Depth first; a node may open a function, and all that lies within it is its doing. */
function walk(
  node: Node,
  within: readonly Doing[],
  visit: (node: Node, within: readonly Doing[]) => Doing | undefined,
): void {
  const opened = visit(node, within);
  const inner = opened ? [opened] : within;
  for (const child of Object.values(node).flat())
    if (typeof child === "object" && child !== null && "type" in child) walk(child as Node, inner, visit);
}

function reached({ codes, calls }: Doing, functions: Map<string, Doing>, seen = new Set<string>()): Set<string> {
  const all = new Set(codes);
  for (const call of calls) {
    const next = functions.get(call);
    if (!next || seen.has(call)) continue;
    seen.add(call);
    for (const code of reached(next, functions, seen)) all.add(code);
  }
  return all;
}

/** Named by every operation or every job; what is not found is asked for in test/contract/not-found.test.ts. */
const ELSEWHERE = new Set(["bad-input", "failed", "cancelled", "not-found"]);

test("an operation promises just those refusals that its handler can throw", () => {
  const files = [...globSync("main/features/**/*.ts"), "main/app/about.ts"].map((file) => file.replaceAll("\\", "/"));
  const { handlers, functions } = doings(files);
  expect([...handlers.keys()].toSorted()).toEqual(Object.keys(contract).toSorted());
  const some = (codes: Iterable<string>): string =>
    [...codes]
      .filter((code) => !ELSEWHERE.has(code))
      .sort()
      .join();
  const promised = [...handlers.keys()].map((name) => `${name}: ${some(contract[name].errors)}`);
  const thrown = [...handlers].map(([name, doing]) => `${name}: ${some(reached(doing, functions))}`);
  expect(promised).toEqual(thrown);
});
