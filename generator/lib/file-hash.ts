import { lstatSync, readFileSync } from "node:fs";
import { sha256 } from "./hash.ts";

/** Bytes; nothing of ours comes near, and no document this large is ever read. */
const largest = 64 * 1024 * 1024;

/**
 * SHA-256 of a file; `null` where there is none, something else than a file, or one that cannot be read. A file that is
 * too large is known by its size, which is the hash of no other.
 */
export function hashOfFile(path: string): string | null {
  try {
    const found = lstatSync(path);
    if (!found.isFile()) return null;
    return found.size > largest ? `${found.size} bytes` : sha256(readFileSync(path));
  } catch {
    return null;
  }
}
