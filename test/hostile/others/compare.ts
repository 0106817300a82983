/**
 * Runs the hostile corpus against other generators and says what became of it: `npm run others -- pecgen
 * swagger-typescript-api`, or all. Every context that a single document can show is met by every text that has code in it;
 * the others can break syntax, but run nothing. No file at all, or a message, is a refusal; to end the process, or to say
 * nothing for two minutes, is to die.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ts } from "ts-morph";
import { install } from "../../../bench/lib/places.ts";
import { root } from "../../support/repository.ts";
import { syntaxErrors } from "../../support/syntax.ts";
import { contexts } from "../support/contexts.ts";
import { documentOf, single } from "../support/corpus.ts";
import { judge } from "../support/judge.ts";
import { canary, payloads } from "../support/payloads.ts";
import { endings } from "./run.ts";

const outcomes = ["refused", "safe", "broken syntax", "injected code", "died"] as const;
type Outcome = (typeof outcomes)[number];
const generators = ["@hey-api/openapi-ts", "swagger-typescript-api", "openapi-typescript-codegen"];

const texts = Object.entries(payloads).filter(([, text]) => text.includes(canary));
const names = Object.entries(contexts)
  .filter(([name]) => documentOf(name, "x").file === documentOf("info.title", "x").file)
  .map(([name]) => name);
const cases = names.flatMap((name) => texts.map(([what, text]) => ({ name, what, text })));

const cache = join(root, "node_modules/.cache/pecgen-hostile");
const source = join(import.meta.dirname, "package.json");
if (!existsSync(join(cache, "node_modules")) || readFileSync(join(cache, "package.json"), "utf8") !== readFileSync(source, "utf8")) {
  mkdirSync(cache, { recursive: true });
  cpSync(source, join(cache, "package.json"));
  install(cache);
}
cpSync(join(import.meta.dirname, "worker.mjs"), join(cache, "worker.mjs"));

/** The call of a payload as an expression of the program, wherever it stands. */
function runsPayload(text: string): boolean {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ESNext, true);
  const visit = (node: import("ts-morph").ts.Node): boolean =>
    (ts.isBinaryExpression(node) && node.getText(file).replace(/\s/g, "") === "globalThis.pwned=1") ||
    (ts.forEachChild(node, visit) ?? false);
  return visit(file);
}

function outcomeOf(output: string): Outcome {
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter(({ name }) => name.endsWith(".ts"));
  if (files.length === 0) return "refused";
  const contents = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"));
  // A file that does not parse cannot run; one that does, and has the payload in it as code, does run it.
  if (contents.some((text) => syntaxErrors(text).length === 0 && runsPayload(text))) return "injected code";
  return contents.some((text) => syntaxErrors(text).length > 0) ? "broken syntax" : "safe";
}

function countOf(list: readonly Outcome[]): Record<Outcome, number> {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, list.filter((one) => one === outcome).length])) as Record<Outcome, number>;
}

/** In portions, each with a process of its own: some generators keep what they have read. */
async function others(generator: string): Promise<Outcome[]> {
  const portion = 250;
  const found: Outcome[] = [];
  for (let start = 0; start < cases.length; start += portion) {
    const folder = mkdtempSync(join(tmpdir(), "pecgen-others-"));
    const batch = cases.slice(start, start + portion);
    for (const [index, { name, text }] of batch.entries())
      writeFileSync(join(folder, `${index}.json`), JSON.stringify(documentOf(name, text).document));
    const numbers = batch.map((_, index) => String(index));
    const ended = await endings(join(cache, "worker.mjs"), cache, generator, folder, numbers);
    found.push(...ended.map((ending, index) => (ending === "wrote" ? outcomeOf(join(folder, String(index))) : ending)));
    rmSync(folder, { recursive: true });
    console.error(`${generator}: ${found.length} of ${cases.length}`);
  }
  return found;
}

function ours(): Outcome[] {
  const twins = new Map(names.map((name) => [name, single(name, null)]));
  return cases.map(({ name, text }): Outcome => {
    const verdict = judge(single(name, text), twins.get(name)!);
    return verdict.kind === "same" ? "safe" : verdict.kind === "refused" ? "refused" : "broken syntax";
  });
}

const versions = (JSON.parse(readFileSync(source, "utf8")) as { dependencies: Record<string, string> }).dependencies;
const wanted = process.argv.slice(2);
console.log(`${names.length} contexts, ${texts.length} texts, ${cases.length} documents`);
console.log(`| generator | ${outcomes.join(" | ")} |\n| --- | ${outcomes.map(() => "---:").join(" | ")} |`);
for (const generator of ["pecgen", ...generators].filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const counts = countOf(generator === "pecgen" ? ours() : await others(generator));
  const version = versions[generator] === undefined ? "" : ` ${versions[generator]}`;
  console.log(`| ${generator}${version} | ${outcomes.map((outcome) => counts[outcome]).join(" | ")} |`);
}
