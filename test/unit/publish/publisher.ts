/** A process that publishes, to be killed, to compete with others, or to have fewer rights than the test. */
import { publish, type PublishResult } from "../../../generator/publish/publish.ts";
import { hasErrors } from "../../../generator/diagnostics/diagnostic.ts";
import { by } from "../../../generator/lib/compare.ts";
import { sha256 } from "../../../generator/lib/hash.ts";
import type { FormattedFile } from "../../../generator/publish/virtual-file.ts";

/** Forty files of which each state has thirty: some change, some come, some go. */
export function textsOfState(state: string): Record<string, string> {
  const offset = state.charCodeAt(0) % 4;
  const numbers = Array.from({ length: 40 }, (_, index) => index).filter((index) => index % 4 !== offset);
  const line = `export const state = "${state}";\n`;
  return Object.fromEntries(numbers.map((index) => [`folder${index % 7}/file${index}.ts`, line.repeat(index * 20 + 1)]));
}

export function inputsOf(texts: Record<string, string | null>): string {
  return sha256(JSON.stringify(Object.entries(texts).sort(by(([path]) => path))));
}

export function publishTexts(root: string, texts: Record<string, string>): PublishResult {
  const files = Object.entries(texts).map(([path, text]): FormattedFile => ({
    path,
    text,
    owner: "core",
    draft: sha256(text),
    sha256: sha256(text),
  }));
  const header = { generator: {}, inputs: inputsOf(texts), tool: "", owners: {}, formatter: "none" };
  return publish({ root, files, header });
}

const [mode, root = "", argument = ""] = process.argv.slice(2);
if (mode === "once") process.stdout.write(JSON.stringify(publishTexts(root, JSON.parse(argument) as Record<string, string>)));
if (mode === "forever" || mode === "times") {
  let left = mode === "forever" ? Number.POSITIVE_INFINITY : 25;
  process.stdout.write("ready\n");
  for (let round = 0; left > 0; round += 1) {
    const { diagnostics } = publishTexts(root, textsOfState(argument[round % argument.length] ?? "a"));
    const busy = diagnostics.some(({ code }) => code === "PEC6007");
    if (hasErrors(diagnostics) && !busy) throw new Error(JSON.stringify(diagnostics));
    if (!busy) left -= 1;
  }
}
