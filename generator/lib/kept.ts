import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./hash.ts";
import { removeCache, writeCache } from "./write.ts";

/** What runs leave to the next one: one text a name, for one question. Never trusted further than its checksum, never needed. */
export interface Kept {
  names(): string[];
  /** `null` as well where the text was kept for another question. */
  read(name: string, question: string): string | null;
  write(name: string, question: string, text: string): void;
  /** Forgets everything else. */
  retain(names: ReadonlySet<string>): void;
}

/** A file for each name: the checksum of all that follows, that of the question, the text; a line feed between them. */
export function keptIn(folder: string): Kept {
  const names = (): string[] => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  };
  return {
    names,
    read(name, question) {
      try {
        const content = readFileSync(join(folder, name));
        const end = content.indexOf("\n");
        const rest = content.subarray(end + 1);
        if (content.toString("latin1", 0, end) !== sha256(rest)) return null;
        const text = rest.toString("utf8");
        const start = `${sha256(question)}\n`;
        return text.startsWith(start) ? text.slice(start.length) : null;
      } catch {
        return null;
      }
    },
    write(name, question, text) {
      const rest = `${sha256(question)}\n${text}`;
      writeCache(join(folder, name), `${sha256(rest)}\n${rest}`);
    },
    retain(wanted) {
      for (const name of names()) if (!wanted.has(name)) removeCache(join(folder, name));
    },
  };
}
