import { diagnostic, hasErrors, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { printable, printableJson } from "../diagnostics/render.ts";
import { inspectRecord } from "../facts/inspect.ts";
import { readSurfaces } from "../facts/surface.ts";
import { isOpened, openSpecs } from "../spec/open.ts";
import { printDiagnostics, progressLine, type Terminal } from "./terminal.ts";

export interface InspectOptions {
  readonly specs: string;
  readonly type?: string;
  readonly apiVersion?: string;
  readonly json?: boolean;
}

/** Prints what was read, one record for each surface. */
export async function inspect(terminal: Terminal, options: InspectOptions): Promise<number> {
  const progress = progressLine(terminal);
  const opened = openSpecs(options.specs, (looked, found) => {
    if (looked % 50 === 0) progress.show(`${looked} documents looked through, ${found} with private link paths`);
  });
  progress.done();
  if (!isOpened(opened)) {
    if (options.json === true) terminal.out(printableJson({ schemaVersion: 1, surfaces: [], diagnostics: [opened] }));
    else await printDiagnostics(terminal, [opened], options.specs);
    return 1;
  }
  const matches = ({ resourceType, apiVersion }: { resourceType: string; apiVersion: string }): boolean =>
    (options.type === undefined || resourceType.toLowerCase() === options.type.toLowerCase()) &&
    (options.apiVersion === undefined || apiVersion.toLowerCase() === options.apiVersion.toLowerCase());
  const surfaces = readSurfaces(opened.specs, opened.documents).filter(matches);
  const found: Diagnostic[] = opened.specs.diagnostics();
  if (surfaces.length === 0 && (options.type ?? options.apiVersion) !== undefined) {
    found.push(
      diagnostic("PEC9002", {
        reason: `There is no ${[options.type, options.apiVersion].filter(Boolean).join(" ")} in ${options.specs}`,
        command: "inspect",
      }),
    );
  }
  const records = surfaces.map(inspectRecord);
  if (options.json === true) terminal.out(printableJson({ schemaVersion: 1, surfaces: records, diagnostics: found }));
  else {
    for (const record of records) {
      const verbs = record.operations.map(({ verb }) => verb).join(" ");
      const line = `${record.resourceType} ${record.apiVersion}  ${verbs}  ${record.status.values.join("/") || "any status"}`;
      terminal.out(`${printable(line)}\n`);
    }
    await printDiagnostics(terminal, found, options.specs);
  }
  return hasErrors(found) ? 1 : 0;
}
