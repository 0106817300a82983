import { readFileSync } from "node:fs";
import { posix, resolve as resolvePath } from "node:path";
import { type Json, own } from "../../../generator/lib/json.ts";
import { resolve } from "../../../generator/lib/pointer.ts";

/** A part of a document, and the document: references in it are relative to that. */
export interface Node {
  readonly file: string;
  readonly json: Json | undefined;
}

/**
 * The documents of a checkout as they stand. Schemas are read anew here, not through the generator's facts, so that both can
 * be held against each other.
 */
export class Definitions {
  readonly #folder: string;
  readonly #documents = new Map<string, Json>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  document(file: string): Json {
    const known = this.#documents.get(file);
    if (known !== undefined) return known;
    const json = JSON.parse(readFileSync(resolvePath(this.#folder, file), "utf8").replace(/^\uFEFF/, "")) as Json;
    this.#documents.set(file, json);
    return json;
  }

  at(file: string, pointer: string): Node {
    return { file, json: resolve(this.document(file), pointer) };
  }

  /** What a path of members leads to, with every reference on the way followed. */
  member(node: Node, ...path: readonly string[]): Node {
    return path.reduce((holder, name) => this.follow({ file: holder.file, json: own(holder.json, name) }), node);
  }

  /** The items of an array, with their references followed. */
  items({ file, json }: Node): Node[] {
    return Array.isArray(json) ? json.map((item) => this.follow({ file, json: item })) : [];
  }

  follow(node: Node): Node {
    const reference = own(node.json, "$ref");
    if (typeof reference !== "string") return node;
    const [path = "", pointer = ""] = reference.split("#").map(decodeURIComponent);
    return this.follow(this.at(path === "" ? node.file : posix.join(posix.dirname(node.file), path), pointer));
  }
}
