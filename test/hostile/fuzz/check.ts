import { isDeepStrictEqual } from "node:util";
import { inspectRecord } from "../../../generator/facts/inspect.ts";
import type { SurfaceFacts } from "../../../generator/facts/types.ts";
import { toJsonText } from "../../../generator/lib/json.ts";
import { formatAll } from "../../../generator/publish/format.ts";
import { verifyPaths, verifySyntax } from "../../../generator/publish/verify.ts";
import { emitted, read, type Files } from "../../support/reading.ts";
import { slicesOf } from "../../support/slices.ts";
import { topLevelNames } from "../../support/syntax.ts";

/** What must hold of any documents whatsoever; the reason why it does not, or `null`. */
export async function problemWith(files: Files): Promise<string | null> {
  try {
    return (await outputProblem(files)) ?? sliceProblem(files);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** The output parses, has a place for every file, declares no name twice, and is as prettier prints it; findings say where. */
async function outputProblem(files: Files): Promise<string | null> {
  const { files: output, diagnostics } = emitted(files);
  const placeless = diagnostics.find(({ place }) => place === null);
  if (placeless !== undefined) return `A finding without a place: ${placeless.code} ${placeless.message}`;
  const [problem] = [...verifyPaths(output), ...(await verifySyntax(output))];
  if (problem !== undefined) return problem.message;
  for (const { path, text } of output.filter((file) => /^providers\/.*\.ts$/.test(file.path))) {
    const names = topLevelNames(text);
    if (new Set(names).size !== names.length) return `${path} declares a name twice`;
  }
  const { diagnostics: differences } = await formatAll(output, null, () => null, { fresh: true });
  return differences[0]?.message ?? null;
}

/** A slice says what the documents say, and a slice of it is itself. */
function sliceProblem(files: Files): string | null {
  const { slices } = slicesOf(files);
  const [found, wanted] = [slices, files].map((of) => JSON.parse(JSON.stringify(read(of).surfaces.map(recordOf))) as unknown[]);
  const other = wanted?.findIndex((record, index) => !isDeepStrictEqual(record, found?.[index])) ?? -1;
  if (other !== -1 || found?.length !== wanted?.length) {
    return `the slice says something else than the documents\n${difference(found?.[other], wanted?.[other])}`;
  }
  const again = slicesOf(slices).slices;
  return JSON.stringify(again) === JSON.stringify(slices) ? null : "the slice of the slice is another one";
}

/** Without what hangs below another resource that a body may carry: a slice cuts it off. */
function recordOf(surface: SurfaceFacts): unknown {
  const { writable, ...record } = inspectRecord(surface);
  const ours = (path: string): boolean => !/(^|\.)privateEndpoint\.properties(\.|$)/.test(path);
  return { ...record, writable: Object.entries(writable).map(([verb, paths]) => [verb, paths.filter(ours)]) };
}

function difference(found: unknown, wanted: unknown): string {
  const [left, right] = [found, wanted].map((record) => toJsonText(record ?? null).split("\n"));
  const line = right?.findIndex((text, index) => text !== left?.[index]) ?? 0;
  return `${left?.slice(line - 3, line + 2).join("\n")}\ninstead of\n${right?.slice(line - 3, line + 2).join("\n")}`;
}
