import { SortedKeys } from "./sorted-keys.ts";
import type { Document, Kind, PageQuery, Store } from "./store.ts";

/** Keeps everything in memory, for as long as the simulator lives. */
export function memoryStore(): Store {
  return new MemoryStore();
}

class MemoryStore implements Store {
  readonly #documents = new Map<Kind, Map<string, Document>>();
  readonly #collections = new Map<string, SortedKeys>();
  #number = 0;
  /** What takes back what the transaction has done so far; `undefined` outside of one. */
  #undo: (() => void)[] | undefined;

  get<D extends Document>(kind: Kind, key: string): D | undefined {
    return this.#of(kind).get(key) as D | undefined;
  }

  put(kind: Kind, document: Document): void {
    const before = this.#remember(kind, document.key);
    this.#of(kind).set(document.key, document);
    for (const collection of without(collectionsOf(kind, before), collectionsOf(kind, document))) this.#leave(collection, document.key);
    for (const collection of without(collectionsOf(kind, document), collectionsOf(kind, before))) this.#enter(collection, document.key);
  }

  delete(kind: Kind, key: string): void {
    for (const collection of collectionsOf(kind, this.#remember(kind, key))) this.#leave(collection, key);
    this.#of(kind).delete(key);
  }

  page<D extends Document>(kind: Kind, link: string, owner: string, { after, limit = Number.POSITIVE_INFINITY }: PageQuery = {}): D[] {
    const keys = this.#collections.get(collectionName(kind, link, owner))?.page(after, limit) ?? [];
    return keys.flatMap((key) => this.get<D>(kind, key) ?? []);
  }

  count(kind: Kind): number {
    return this.#of(kind).size;
  }

  nextNumber(): number {
    return ++this.#number;
  }

  transaction<T>(work: () => T): T {
    if (this.#undo !== undefined) return work();
    const undo: (() => void)[] = [];
    const number = this.#number;
    this.#undo = undo;
    try {
      return work();
    } catch (error) {
      this.#undo = undefined;
      for (const takeBack of undo.reverse()) takeBack();
      this.#number = number;
      throw error;
    } finally {
      this.#undo = undefined;
    }
  }

  clear(): void {
    this.#documents.clear();
    this.#collections.clear();
    this.#number = 0;
  }

  close(): void {}

  /** What is there, before it is replaced. */
  #remember(kind: Kind, key: string): Document | undefined {
    const before = this.#of(kind).get(key);
    this.#undo?.push(() => (before === undefined ? this.delete(kind, key) : this.put(kind, before)));
    return before;
  }

  #of(kind: Kind): Map<string, Document> {
    let documents = this.#documents.get(kind);
    if (documents === undefined) this.#documents.set(kind, (documents = new Map()));
    return documents;
  }

  #enter(collection: string, key: string): void {
    let keys = this.#collections.get(collection);
    if (keys === undefined) this.#collections.set(collection, (keys = new SortedKeys()));
    keys.add(key);
  }

  #leave(collection: string, key: string): void {
    const keys = this.#collections.get(collection);
    keys?.delete(key);
    if (keys?.size === 0) this.#collections.delete(collection);
  }
}

function collectionsOf(kind: Kind, document: Document | undefined): string[] {
  return Object.entries(document?.links ?? {}).map(([link, owner]) => collectionName(kind, link, owner));
}

function collectionName(kind: Kind, link: string, owner: string): string {
  return `${kind} ${link} ${owner}`;
}

function without(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name));
}
