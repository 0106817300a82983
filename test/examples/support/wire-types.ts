import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Json } from "../../../generator/lib/json.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { root } from "../../support/repository.ts";
import { type Example, requestBodyOf } from "./examples.ts";
import { itemsOf, requestFindings, responseFindings } from "./violations.ts";

/** A body, or an item of a list, that should have a generated type. */
export interface TypedBody {
  /** Example, operation, and which of its bodies. */
  readonly label: string;
  readonly file: string;
  readonly type: string;
  readonly value: Json;
  /** Whether its form is what the definition says. Further words of an enum are: the types are open where services are. */
  readonly sound: boolean;
}

export function typedBodies(example: Example): TypedBody[] {
  const { version, kind, operation } = example;
  const { names } = version.surface;
  const file = join(root, "generated/providers", version.slug, "src", `${names.file}.ts`);
  const label = `${example.file} ${operation.operationId}`;
  const sound = (findings: readonly string[]): boolean => findings.every((finding) => finding.endsWith("in its enum"));
  const request = requestBodyOf(example);
  const type = /PrivateLink/.test(kind) ? names.privateLinkResource : names.connection;
  const responses = Object.entries(example.responses).filter(([code, { body }]) => code.startsWith("2") && body !== undefined);
  return [
    ...(request === undefined
      ? []
      : [{ label: `${label} request`, file, type: names.update, value: request, sound: sound(requestFindings(example)) }]),
    ...(kind === "delete" ? [] : responses).flatMap(([code, response]) => {
      const findings = responseFindings(example, code, response);
      if (!kind.startsWith("list"))
        return [{ label: `${label} ${code}`, file, type, value: response.body as Json, sound: sound(findings) }];
      return itemsOf(response.body).map((value, index) => {
        const own = findings.filter((finding) => finding.startsWith(`value[${index}].`));
        return { label: `${label} ${code} ${index}`, file, type, value, sound: sound(own) };
      });
    }),
  ];
}

/**
 * The labels of the bodies that do not have their types, by the judgement of the compiler. A literal must not have members that
 * its type does not have, so nothing in an example is missing in a type either.
 */
export function mistyped(bodies: readonly TypedBody[]): string[] {
  const lines = bodies.map(({ file, type, value }) => `(${JSON.stringify(value)}) satisfies import(${JSON.stringify(file)}).${type};`);
  const folder = temporaryFolder();
  writeFiles(folder, {
    "examples.mts": ["export {};", ...lines].join("\n"),
    "tsconfig.json": { extends: join(root, "generated/tsconfig.json"), include: ["examples.mts"] },
  });
  return [...new Set(linesWithErrors(folder).map((line) => bodies[line - 2]?.label ?? `line ${line}`))].sort();
}

function linesWithErrors(project: string): number[] {
  const messages = compile(project)
    .split("\n")
    .filter((message) => /^\S/.test(message));
  return messages.map((message) => {
    const line = /^examples\.mts\((\d+),/.exec(message)?.[1];
    if (line === undefined) throw new Error(`The compiler says: ${message}`);
    return Number(line);
  });
}

/** What the compiler says; nothing where all is well. */
function compile(project: string): string {
  try {
    return execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project, "--pretty", "false"], {
      cwd: project,
      encoding: "utf8",
    });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}
