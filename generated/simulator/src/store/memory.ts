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

  get<D extends Document>(kind: Kind, key: string): D | undefined {
    return this.#of(kind).get(key) as D | undefined;
  }

  put(kind: Kind, document: Document): void {
    const before = this.#of(kind).get(document.key);
    this.#of(kind).set(document.key, document);
    for (const collection of without(collectionsOf(kind, before), collectionsOf(kind, document))) this.#leave(collection, document.key);
    for (const collection of without(collectionsOf(kind, document), collectionsOf(kind, before))) this.#enter(collection, document.key);
  }

  delete(kind: Kind, key: string): void {
    for (const collection of collectionsOf(kind, this.#of(kind).get(key))) this.#leave(collection, key);
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

  /** Nothing in here is interrupted; what throws half-way is a defect of the simulator, not of a request. */
  transaction<T>(work: () => T): T {
    return work();
  }

  clear(): void {
    this.#documents.clear();
    this.#collections.clear();
    this.#number = 0;
  }

  close(): void {}

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
