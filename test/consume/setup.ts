/**
 * Packs the generated packages once, and installs all tarballs once into a project with the examples, as somebody would who
 * has nothing but the tarballs. The oldest Node.js that the packages promise to run on comes along.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { packageNameOfNode, oldestNode } from "./oldest-node.ts";
import { root } from "../support/repository.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the project; its `tarballs` has what was installed. */
    readonly project: string;
  }
}

export default function setup(vitest: TestProject): () => void {
  const project = realpathSync(mkdtempSync(join(tmpdir(), "pecgen-consume-")));
  const run = (command: string, ...argv: readonly string[]): void =>
    void execFileSync(command, argv, { cwd: project, stdio: ["ignore", "ignore", "inherit"] });
  const remove = (): void => rmSync(project, { recursive: true, force: true });
  try {
    cpSync(join(root, "test", "packages", "examples"), project, { recursive: true });
    const tarballs = join(project, "tarballs");
    run(process.execPath, join(root, "generator", "main.mjs"), "pack", "--out", tarballs);
    const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      devDependencies: Record<string, string>;
    };
    run(
      "npm",
      ...["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"],
      ...readdirSync(tarballs).map((file) => join(tarballs, file)),
      `@types/node@${devDependencies["@types/node"]}`,
      `${packageNameOfNode}@${oldestNode}`,
    );
  } catch (error) {
    remove();
    throw error;
  }
  vitest.provide("project", project);
  return remove;
}
