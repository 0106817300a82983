import type { Place } from "../diagnostics/diagnostic.ts";
import { excerptAt, linesOf, type Excerpt } from "../diagnostics/excerpt.ts";
import { locator, start, type Position } from "../diagnostics/position.ts";

/** Documents as the atlas asks for them. */
export interface Documents {
  /** The text of a document, or `null`. */
  read(file: string): string | null;
  /** How a document is called towards the reader. */
  show(file: string): string;
}

interface OpenDocument {
  readonly lines: readonly string[];
  readonly locate: (pointer: string) => Position;
}

/** Lines of places; each document is read and parsed once. */
export class Places {
  readonly #documents: Documents;
  readonly #opened = new Map<string, Promise<OpenDocument>>();

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  async lineOf({ file, pointer }: Place): Promise<{ file: string; pointer: string; line: number }> {
    const { locate } = await this.#open(file);
    return { file: this.#documents.show(file), pointer, line: locate(pointer).line };
  }

  async excerptOf({ file, pointer }: Place): Promise<Excerpt & { file: string; pointer: string }> {
    const { lines, locate } = await this.#open(file);
    return { file: this.#documents.show(file), pointer, ...excerptAt(lines, locate(pointer)) };
  }

  #open(file: string): Promise<OpenDocument> {
    const known = this.#opened.get(file) ?? openText(this.#documents.read(file));
    this.#opened.set(file, known);
    return known;
  }
}

async function openText(text: string | null): Promise<OpenDocument> {
  return text === null ? { lines: [], locate: () => start } : { lines: linesOf(text), locate: await locator(text) };
}
