import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/repository.ts";

const { engines } = JSON.parse(readFileSync(join(root, "generated/core/package.json"), "utf8")) as { engines: { node: string } };

/** The first version that packages say they run on. */
export const oldestNode = /^>=(\d+\.\d+\.\d+)$/.exec(engines.node)?.[1] ?? engines.node;

const system = process.platform === "win32" ? "win" : process.platform;

/** What the package `node` would install here by a script. */
export const packageNameOfNode = `node-${system}-${process.arch}`;

/** Where it is in a project that has it installed. */
export function pathOfNode(project: string): string {
  return join(project, "node_modules", packageNameOfNode, "bin", process.platform === "win32" ? "node.exe" : "node");
}
