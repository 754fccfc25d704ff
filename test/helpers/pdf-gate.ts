import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { assetFile, templateFiles } from "../../main/documents/asset-files.ts";
import { typesetting } from "../../main/documents/render-shortlist.ts";
import type { ShortlistDocument } from "../../shared/domain/exports/document.ts";

interface Native {
  NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): {
      mapShadow(path: string, content: Buffer): void;
      compile(options: { mainFilePath: string }): { result: unknown; hasError(): boolean; takeDiagnostics(): unknown };
      pdf(result: unknown, options: { pdfStandard: string }): Buffer;
    };
  };
}

/** The native compiler is published for one platform and is a test tool only; nothing ships it. */
export const gateRunsHere = process.platform === "linux" && process.arch === "x64" && isGlibc();

/**
 * Compiles at PDF/UA-1, which refuses skipped headings, drawings without alternative text and missing glyphs that the
 * WebAssembly build lets pass; throws what it refuses.
 */
export function compileAtUa1(document: ShortlistDocument): Buffer {
  const native = createRequire(import.meta.url)("@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu") as Native;
  const { families, data } = typesetting(document);
  const compiler = native.NodeCompiler.create({
    workspace: "/",
    fontArgs: [{ fontBlobs: families.flatMap(({ files }) => files).map((file) => readFileSync(assetFile(file))) }],
  });
  for (const file of templateFiles) compiler.mapShadow(`/${file}`, readFileSync(assetFile(file)));
  compiler.mapShadow("/data.json", Buffer.from(JSON.stringify(data)));
  const compiled = compiler.compile({ mainFilePath: `/${templateFiles[0]}` });
  if (compiled.hasError()) throw new Error(JSON.stringify(compiled.takeDiagnostics()));
  return compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
}

function isGlibc(): boolean {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime !== undefined;
}
