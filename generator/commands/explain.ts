import { join } from "node:path";
import { nearest } from "../../templates/facade/src/nearest.ts";
import type { Settings } from "../config.ts";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { printable, printableJson } from "../diagnostics/render.ts";
import { stopwatch } from "../lib/stopwatch.ts";
import { buildModel } from "../pipeline.ts";
import { loadQuirks } from "../quirks/load.ts";
import { explainCode, isCode, pageAsText } from "./explain/code.ts";
import { describeType } from "./explain/resource-type.ts";
import { asText } from "./explain/text.ts";
import { printRefusal, type Terminal } from "./terminal.ts";

export interface ExplainOptions {
  readonly root: string;
  readonly config: Settings;
  /** Of a resource type, the api-version to show instead of the one that clients use. */
  readonly apiVersion?: string;
  readonly json?: boolean;
}

/** Says what a code means, or what is known of a resource type. */
export async function explain(terminal: Terminal, subject: string, options: ExplainOptions): Promise<number> {
  const { root, config } = options;
  const print = (value: object): void => terminal.out(printableJson({ schemaVersion: 1, ...value }));
  const code = subject.toUpperCase();
  if (isCode(code)) {
    const explained = explainCode(code, root);
    if (options.json === true) print({ kind: "code", ...explained });
    else terminal.out(pageAsText(explained.page));
    return 0;
  }
  const specs = join(root, config.specs);
  const refuse = async (reason: string, errors: readonly Diagnostic[] = []): Promise<number> => {
    const problems = [...errors, diagnostic("PEC9002", { reason, command: "explain" })];
    await printRefusal(terminal, problems, { json: options.json === true, folder: specs });
    return errors.length === 0 ? 2 : 1;
  };
  if (/^PEC\d*$/i.test(subject)) return refuse(`There is no code ${printable(subject)}`);

  const { named, diagnostics } = buildModel(specs, config.pins, stopwatch());
  // What could not be read may be what is asked for.
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const asFar = errors.length === 0 ? "" : ", as far as the definitions can be read";
  const types = named.flatMap((provider) =>
    [
      ...provider.hosts.map((host) => ({ side: "owner" as const, host })),
      ...provider.consumers.map((host) => ({ side: "consumer" as const, host })),
    ].map((found) => ({ provider, ...found })),
  );
  const wanted = types.find(({ host }) => host.resourceType.toLowerCase() === subject.toLowerCase());
  if (wanted === undefined) {
    const alike = nearest(subject, types.map(({ host }) => host.resourceType).toSorted());
    const help = alike.length === 0 ? "" : `; perhaps ${alike.join(" or ")}`;
    return refuse(`${printable(subject)} is no code and no resource type${asFar}${help}`, errors);
  }
  const { files } = loadQuirks(join(specs, "quirks"));
  const version = options.apiVersion ?? wanted.host.defaultVersion;
  const described = describeType(
    wanted,
    version,
    files.flatMap(({ quirks }) => quirks),
  );
  if (described === undefined) {
    const known = wanted.host.surfaces.flatMap(({ versions }) => versions.map(({ apiVersion }) => apiVersion));
    return refuse(`${wanted.host.resourceType} has no ${printable(version)}${asFar}; there are ${known.join(", ")}`, errors);
  }
  if (options.json === true) print({ kind: "resourceType", ...described });
  else terminal.out(asText(described));
  return 0;
}
