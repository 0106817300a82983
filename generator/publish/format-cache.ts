import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../lib/hash.ts";
import { writeCache } from "../lib/write.ts";

/** Formatted texts by what they were made from. Never trusted further than their checksum, never needed. */
export interface FormatCache {
  read(draft: string, parser: string): string | null;
  write(draft: string, parser: string, formatted: string): void;
}

export const noCache: FormatCache = { read: () => null, write: () => undefined };

/** An entry is a file: the checksum of the formatted text, a line feed, the text. */
export function formatCache(folder: string, formatter: string): FormatCache {
  const entry = (draft: string, parser: string): string => join(folder, sha256(`${formatter}\n${parser}\n${draft}`));
  return {
    read(draft, parser) {
      try {
        const content = readFileSync(entry(draft, parser), "utf8");
        const end = content.indexOf("\n");
        const text = content.slice(end + 1);
        return content.slice(0, end) === sha256(text) ? text : null;
      } catch {
        return null;
      }
    },
    write: (draft, parser, formatted) => writeCache(entry(draft, parser), `${sha256(formatted)}\n${formatted}`),
  };
}
