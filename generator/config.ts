import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { diagnostic, type Diagnostic } from "./diagnostics/diagnostic.ts";
import { isObject } from "./lib/json.ts";

/** `pecgen.config.ts`: plain data. */
export interface Config {
  /** Folder with `manifest.json`, `slices/` and `quirks/`. */
  readonly specs?: string;
  /** Folder that generated packages are written to. */
  readonly output?: string;
  /** Resource type to the api-version that its client uses by default, instead of the newest stable one. */
  readonly pins?: Readonly<Record<string, string>>;
  /** Web address of the repository that packages say they come from, for example `https://github.com/owner/name`. */
  readonly repository?: string;
}

/** The configuration with its defaults; folders are paths from the root. Only the address of the repository has no default. */
export type Settings = Required<Omit<Config, "repository">> & Pick<Config, "repository">;

const configFile = "pecgen.config.ts";

/** Gives editors the type of the configuration. */
export function defineConfig(config: Config): Config {
  return config;
}

export async function loadConfig(folder: string): Promise<Settings | Diagnostic> {
  const path = resolve(folder, configFile);
  const bad = (reason: string): Diagnostic => diagnostic("PEC9001", { reason }, { file: configFile, pointer: "" });
  let given: unknown = {};
  try {
    if (existsSync(path)) given = ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;
  } catch (error) {
    return bad(error instanceof Error ? error.message : String(error));
  }
  if (!isObject(given)) return bad("it has no default export that is an object");
  const { specs = "specs", output = "generated", pins = {}, repository, ...unknown } = given;
  const [key] = Object.keys(unknown);
  if (key !== undefined) return bad(`the key ${JSON.stringify(key)} is not known`);
  if (typeof specs !== "string" || typeof output !== "string") return bad("specs and output are names of folders");
  if (!isObject(pins) || !Object.values(pins).every((pin) => typeof pin === "string"))
    return bad("pins maps resource types to api-versions");
  // However they were written: `join` and `resolve` must mean one folder, and hashes and git one spelling.
  const below = (path: string): string => relative(folder, resolve(folder, path)).split(sep).join("/") || ".";
  const settings = { specs: below(specs), output: below(output), pins: pins as Record<string, string> };
  if (repository === undefined) return settings;
  if (typeof repository !== "string" || !/^https:\/\/[\w.-]+(?:\/[\w.-]+)+(?<!\.git)$/.test(repository))
    return bad("repository is a web address like https://github.com/owner/name");
  return { ...settings, repository };
}
