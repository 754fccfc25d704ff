import { spawn } from "node:child_process";

/** Runs Node to its end and gives what it wrote; throws with what it complained of when it fails. */
export function runNode(args: string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let [written, complained] = ["", ""];
  child.stdout.on("data", (text) => {
    written += text;
  });
  child.stderr.on("data", (text) => {
    complained += text;
  });
  child.once("error", reject);
  child.once("close", (code) =>
    code === 0 ? resolve(written) : reject(new Error(`node ${args[0]} ended with ${code}: ${complained}`)),
  );
  return promise;
}
