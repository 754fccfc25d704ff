import { readFileSync } from "node:fs";
import initialise, { TypstCompilerBuilder } from "@myriaddreamin/typst-ts-web-compiler";
import { assetFile, compilerFile, templateFiles } from "./asset-files.ts";
import type { FontFamily } from "./font-table.ts";

const PDF = 1;
const WITH_DIAGNOSTICS = 3;

/**
 * A function from data to the bytes of a tagged PDF 1.7. The data reaches the template as JSON, never as source; a
 * warning is a failure, since with no usable font the text is blank and only a warning says so.
 */
export async function createCompiler(families: readonly FontFamily[]): Promise<(data: unknown) => Uint8Array> {
  await initialise({ module_or_path: readFileSync(assetFile(compilerFile)) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const file of families.flatMap((family) => family.files))
    await builder.add_raw_font(readFileSync(assetFile(file)));
  const compiler = await builder.build();
  for (const file of templateFiles) compiler.add_source(`/${file}`, readFileSync(assetFile(file), "utf8"));

  return (data) => {
    compiler.map_shadow("/data.json", Buffer.from(JSON.stringify(data)));
    const world = compiler.snapshot(null, `/${templateFiles[0]}`, null);
    const { result, diagnostics = [] }: { result?: Uint8Array; diagnostics?: unknown[] } = world.get_artifact(
      PDF,
      WITH_DIAGNOSTICS,
    );
    world.free();
    if (!result || diagnostics.length > 0) throw new Error(`The PDF couldn’t be set: ${JSON.stringify(diagnostics)}`);
    return result;
  };
}
