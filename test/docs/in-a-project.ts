/**
 * Types what the README says under "In a project of your own" into a shell, and uses what was installed. Part of
 * `npm run consume`, since it needs the registry.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeBlocks } from "../support/markdown.ts";
import { root } from "../support/repository.ts";

const block = codeBlocks(readFileSync(join(root, "README.md"), "utf8")).find(({ heading }) => heading === "In a project of your own");
if (block === undefined) throw new Error("The README does not say how to use the packages in a project.");

const beside = mkdtempSync(join(tmpdir(), "pecgen-in-a-project-"));
try {
  symlinkSync(root, join(beside, "pecgen"));
  const use = `node --input-type=module -e 'console.log(Object.keys(await import("@pecgen/keyvault")).join(" "))'`;
  // `cd` of a shell goes by the name of the link, so that `..` is the folder beside.
  const script = `cd '${join(beside, "pecgen")}'\n${block.text}\n${use}`;
  const printed = execFileSync("bash", ["-eo", "pipefail", "-c", script], { encoding: "utf8" });
  if (!printed.includes("VaultConnectionsClient")) throw new Error(`The installed package has no VaultConnectionsClient:\n${printed}`);
} finally {
  rmSync(beside, { recursive: true, force: true });
}
