/** What the simulator keeps, by kind. */
export type Kind = "subscription" | "resourceGroup" | "resource" | "connection" | "operation";

/** Something that is kept: plain JSON, replaced as a whole and never changed in place. */
export interface Document {
  /** Unique within its kind; a collection is in the order of its keys. */
  readonly key: string;
  /** The collections that it is in, by the name of the collection and the key of its owner. */
  readonly links: Readonly<Record<string, string>>;
}

/** One page of a collection. */
export interface PageQuery {
  /** The key that the page begins after. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** Where everything is kept. Every method is done when it returns. */
export interface Store {
  get<D extends Document>(kind: Kind, key: string): D | undefined;
  put(kind: Kind, document: Document): void;
  delete(kind: Kind, key: string): void;
  /** The documents of a collection in the order of their keys. It costs what the page costs, however large the collection is. */
  page<D extends Document>(kind: Kind, link: string, owner: string, query?: PageQuery): D[];
  /** How many documents of a kind there are. */
  count(kind: Kind): number;
  /** A number that was not given out before. */
  nextNumber(): number;
  /** All or nothing. @param at - when it happened, where that was not now, for a store that is read as it was */
  transaction<T>(work: () => T, at?: number): T;
  clear(): void;
  close(): void;
}
