import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { isObject, type Json } from "../lib/json.ts";
import type { PackageManifest } from "./types.ts";

/** Reads `package.json`, and finds the declarations of every path that can be imported. */
export function readManifest(folder: string): PackageManifest | Diagnostic {
  const unusable = (reason: string): Diagnostic => diagnostic("PEC7006", { folder, reason });
  let json: Json;
  try {
    json = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Json;
  } catch (error) {
    return unusable((error as Error).message);
  }
  if (!isObject(json) || typeof json["name"] !== "string" || typeof json["version"] !== "string") {
    return unusable("its package.json has no name and version");
  }
  const entries = new Map<string, string>();
  for (const [path, target] of Object.entries(isObject(json["exports"]) ? json["exports"] : {})) {
    const types = isObject(target) ? target["types"] : undefined;
    if (typeof types !== "string") continue;
    const file = [types, sourceOf(types)].map((name) => join(folder, name)).find(existsSync);
    if (file === undefined) return unusable(`there is neither ${types} nor ${sourceOf(types)}`);
    entries.set(path, file);
  }
  if (entries.size === 0) return unusable("its package.json exports no declarations");
  return {
    name: json["name"],
    version: json["version"],
    engines: textsOf(json["engines"]),
    dependencies: textsOf(json["dependencies"]),
    commands: isObject(json["bin"]) ? Object.keys(json["bin"]) : [],
    entries,
  };
}

/** Before a package is built, its sources say the same. */
function sourceOf(declarations: string): string {
  return declarations.replace(/^\.\/dist\//, "./src/").replace(/\.d\.ts$/, ".ts");
}

function textsOf(json: Json | undefined): Record<string, string> {
  const pairs = Object.entries(isObject(json) ? json : {});
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === "string"));
}
