import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders = new Set<string>();

/** A fresh folder that is gone when the bench ends, however it ends. */
export function scratch(purpose: string): string {
  if (folders.size === 0) removeAtEnd();
  const folder = mkdtempSync(join(tmpdir(), `pecgen-bench-${purpose}-`));
  folders.add(folder);
  return folder;
}

/** Removes a folder before the end, when the next part needs the space. */
export function discard(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
}

/** An error that nobody catches ends in `exit` too; a signal does so only where someone listens. */
function removeAtEnd(): void {
  process.once("exit", () => folders.forEach(discard));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
}
