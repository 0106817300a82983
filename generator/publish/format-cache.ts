import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../lib/hash.ts";
import { writeCache } from "../lib/write.ts";

/** Formatted texts by what they were made from. Never trusted further than their checksum, never needed. */
export interface FormatCache {
  read(draft: string): string | null;
  write(draft: string, formatted: string): void;
  /** Removes what is older than a month; what is still needed then is made once more. */
  prune(): void;
}

const keptMs = 30 * 24 * 3_600_000;

export const noCache: FormatCache = { read: () => null, write: () => undefined, prune: () => undefined };

/** An entry is a file: the checksum of the formatted text, a line feed, the text. */
export function formatCache(folder: string, formatter: string): FormatCache {
  const entry = (draft: string): string => join(folder, sha256(`${formatter}\n${draft}`));
  return {
    read(draft) {
      try {
        const content = readFileSync(entry(draft), "utf8");
        const end = content.indexOf("\n");
        const text = content.slice(end + 1);
        return content.slice(0, end) === sha256(text) ? text : null;
      } catch {
        return null;
      }
    },
    write: (draft, formatted) => writeCache(entry(draft), `${sha256(formatted)}\n${formatted}`),
    prune() {
      try {
        for (const file of readdirSync(folder).map((name) => join(folder, name))) {
          if (Date.now() - statSync(file).mtimeMs > keptMs) rmSync(file);
        }
      } catch {
        // Another run may prune as well.
        return;
      }
    },
  };
}
