import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

/** The project that has the packed packages installed. */
export const project = inject("project");

export const tarballs = readdirSync(join(project, "tarballs")).map((file) => join(project, "tarballs", file));

export interface InstalledPackage {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** What is installed, by what each says of itself. */
export const installed = readdirSync(join(project, "node_modules/@pecgen")).map(
  (name) => JSON.parse(readFileSync(join(project, "node_modules/@pecgen", name, "package.json"), "utf8")) as InstalledPackage,
);

/** Every path that code can be imported from. */
export const entries = installed.flatMap(({ name, exports }) =>
  Object.keys(exports)
    .filter((path) => path !== "./package.json")
    .map((path) => `${name}${path.slice(1)}`),
);

/** Runs something in the project, and gives what it prints. What it says on the other stream is part of the error. */
export function run(command: string, ...argv: readonly string[]): string {
  try {
    return execFileSync(command, argv, { cwd: project, encoding: "utf8", stdio: "pipe" }).trim();
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${argv.join(" ")}\n${stdout}${stderr}`, { cause: error });
  }
}
