import type { Kept } from "../lib/kept.ts";
import type { FormattedFile } from "../publish/virtual-file.ts";

/** The formatted files of an owner as they were made from what the question names; `null` where that is not known. */
export function recallFiles(kept: Kept, owner: string, question: string): FormattedFile[] | null {
  const text = kept.read(owner, question);
  if (text === null) return null;
  let start = text.indexOf("\n") + 1;
  return (JSON.parse(text.slice(0, start)) as Entry[]).map(({ length, ...file }) => {
    const end = start + length;
    const whole = { ...file, owner, text: text.slice(start, end) };
    start = end;
    return whole;
  });
}

/** All files of the owner, verified. */
export function keepFiles(kept: Kept, owner: string, question: string, files: readonly FormattedFile[]): void {
  const entries = files.map(({ path, draft, sha256, text }): Entry => ({ path, draft, sha256, length: text.length }));
  kept.write(owner, question, [JSON.stringify(entries), "\n", ...files.map(({ text }) => text)].join(""));
}

/** A file in the order of the texts; `length` is in UTF-16 code units. */
interface Entry {
  readonly path: string;
  readonly draft: string;
  readonly sha256: string;
  readonly length: number;
}
