import { parseArgs } from "node:util";
import { type Failure, Refusal } from "../../../shared/contract/operation.ts";
import { type Backend, startBackend } from "../../app/backend.ts";
import { openFolders } from "../folders.ts";
import { insideLog } from "../inside-log.ts";
import { usage } from "./usage.ts";
import type { PlatformFor, Verb } from "./verb.ts";
import { call } from "./verbs/call.ts";
import { demo } from "./verbs/demo.ts";
import { exportPeople } from "./verbs/export-people.ts";
import { importFiles } from "./verbs/import.ts";
import { operations } from "./verbs/operations.ts";
import { verify } from "./verbs/verify.ts";

const verbs: Record<string, Verb> = {
  operations,
  call,
  import: importFiles,
  "export-people": exportPeople,
  demo,
  verify,
};

/** Runs one command line and gives its exit status; an error is one line of JSON on stderr, never a stack. */
export async function runCli(args: string[], platformFor: PlatformFor): Promise<number> {
  const opened: Backend[] = [];
  try {
    return await run(args, platformFor, opened);
  } catch (error) {
    console.error(JSON.stringify(failureOf(error)));
    return 1;
  } finally {
    for (const backend of opened) await backend.close();
  }
}

async function run(args: string[], platformFor: PlatformFor, opened: Backend[]): Promise<number> {
  const { data, asksHelp, rest } = head(args);
  const [name, ...words] = rest;
  const verb = name !== undefined && Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (asksHelp || name === undefined) {
    console.log(usage(verbs));
    return 0;
  }
  if (!verb) throw new Refusal("bad-input", `There is no verb "${name}"; there are ${Object.keys(verbs).join(", ")}.`);

  const own = { data: { type: "string" }, help: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { ...verb.options, ...own },
  });
  if (values["help"]) {
    console.log(usage({ [name]: verb }));
    return 0;
  }
  const folder = (values["data"] as string | undefined) ?? data ?? process.env["ASSAY_DATA"];
  return verb.run({
    words: positionals,
    options: values as Record<string, string | boolean | undefined>,
    platformFor: (folders) => platformFor(folders, insideLog),
    async open() {
      const backend = await startBackend(platformFor(openFolders(folder), insideLog));
      opened.push(backend);
      return backend;
    },
    say: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
  });
}

/** `--data DIR` and `--help` may also stand before the verb. */
function head(args: string[]): { data: string | undefined; asksHelp: boolean; rest: string[] } {
  let data: string | undefined;
  let at = 0;
  for (; args[at]?.startsWith("-"); at++) {
    const arg = args[at] ?? "";
    if (arg === "--help" || arg === "-h") return { data, asksHelp: true, rest: args.slice(at + 1) };
    if (arg.startsWith("--data=")) data = arg.slice("--data=".length);
    else if (arg === "--data") data = args[++at];
    else throw new Refusal("bad-input", `There is no option "${arg}" before a verb.`);
  }
  return { data, asksHelp: false, rest: args.slice(at) };
}

function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  const { code = "", message = String(error), field } = error as { code?: string; message?: string; field?: string };
  const [first = ""] = message.split("\n");
  if (code.startsWith("ERR_PARSE_ARGS")) return { code: "bad-input", message: first };
  if (field !== undefined) return { code: "bad-input", message: first, field };
  insideLog(`${error instanceof Error ? error.stack : error}\n`);
  return { code: "failed", message: first };
}
