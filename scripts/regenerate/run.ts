import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The repository that the scripts belong to. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** The branch that is made anew by every run. */
export const branch = "regenerate";

/** What the first script leaves for the second. */
export const files = { result: "result.json", body: "body.md", bundle: "regenerate.bundle" } as const;

export interface Result {
  readonly changed: boolean;
  readonly title: string;
}

/** Runs a program in the repository, without a shell: no text of a definition is ever read by one. */
export function run(command: string, ...argv: readonly string[]): string {
  return execFileSync(command, argv, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28 });
}

export function git(...argv: readonly string[]): string {
  return run("git", "-c", "user.name=pecgen", "-c", "user.email=pecgen@users.noreply.github.com", ...argv).trim();
}

/** Runs the generator; exit codes that are no answer end the script. */
export function pecgen(answers: readonly number[], ...argv: readonly string[]): string {
  const { status, stdout, error } = spawnSync(process.execPath, ["generator/main.mjs", ...argv], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  if (status === null || !answers.includes(status)) throw new Error(`pecgen ${argv[0]} ended with ${status}`);
  return stdout;
}
