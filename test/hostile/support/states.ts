import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { generate, type GenerateOptions } from "../../../generator/commands/generate.ts";
import type { Terminal } from "../../../generator/commands/terminal.ts";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import { toJsonText } from "../../../generator/lib/json.ts";
import { sync } from "../../../generator/sync/sync.ts";
import { writeFiles } from "../../support/folder.ts";
import type { Files } from "../../support/reading.ts";
import { root } from "../../support/repository.ts";
import { vaultDocument } from "../../support/swagger.ts";

export type Work = "generate" | "sync";

/** Definitions of which some change, some come and some go from one state to another. */
function definitionsOf(state: string): Files {
  const numbers = Array.from({ length: 8 }, (_, index) => index).filter((index) => index % 4 !== state.charCodeAt(0) % 4);
  return Object.fromEntries(
    numbers.map((index) => [
      `specification/Contoso.P${index}/2030-01-01/vault.json`,
      vaultDocument({ target: `Contoso.P${index}/vaults/{vaultName}`, operations: { list: { operationId: `List_${state}` } } }),
    ]),
  );
}

/** Where the work writes: the folders of definitions stand beside it. */
export function target(work: Work, folder: string): string {
  return join(folder, work === "generate" ? "output" : "specs");
}

export function prepare(folder: string, states: string): void {
  mkdirSync(join(folder, "output"), { recursive: true });
  mkdirSync(join(folder, "specs"), { recursive: true });
  for (const state of states) {
    for (const [path, document] of Object.entries(definitionsOf(state)))
      writeFiles(folder, { [`state-${state}/${path}`]: toJsonText(document) });
  }
}

export interface Outcome {
  /** Codes of the errors. */
  readonly errors: readonly string[];
  readonly written: number;
}

export async function outcomeOf(work: Work, folder: string, state: string): Promise<Outcome> {
  const definitions = join(folder, `state-${state}`);
  if (work === "sync") {
    const checkouts = [{ folder: definitions, source: { origin: state, commit: null, license: null } }];
    const { diagnostics, written } = await sync({ specs: target(work, folder), checkouts, versions: "default", prune: true });
    return { errors: errorsIn(diagnostics), written: written.length };
  }
  const { code, said } = await generated({ specs: definitions, output: target(work, folder) });
  const { diagnostics, written } = JSON.parse(said) as { diagnostics: Diagnostic[]; written: string[] };
  const errors = errorsIn(diagnostics);
  return { errors: code === 0 || errors.length > 0 ? errors : ["exit"], written: written.length };
}

/** Runs `generate --json` from one folder into another. */
export async function generated(
  { specs, output }: { readonly specs: string; readonly output: string },
  options: Pick<GenerateOptions, "keepGoing" | "force" | "only"> = {},
): Promise<{ code: number; said: string }> {
  let said = "";
  const terminal: Terminal = {
    cwd: root,
    out: (text) => void (said += text),
    err: () => undefined,
    errIsTerminal: false,
    color: false,
    outIsColored: false,
    annotations: false,
    usage: () => ({ milliseconds: 0, cpuMilliseconds: 0, peakMegabytes: 0 }),
  };
  const config = { specs: relative(root, specs), output: relative(root, output), pins: {} };
  return { code: await generate(terminal, { root, config, json: true, ...options }), said };
}

function errorsIn(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}
