import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./repository.ts";

/** A folder with the command `pec` as a shell finds it. */
export function installedCommand(): string {
  const folder = mkdtempSync(join(tmpdir(), "pec-completion-"));
  const preload = pathToFileURL(join(root, "scripts/packages.ts")).href;
  const command = `exec '${process.execPath}' --import '${preload}' '${join(root, "generated/cli/src/pec.ts")}' "$@"`;
  writeFileSync(join(folder, "pec"), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  return folder;
}
