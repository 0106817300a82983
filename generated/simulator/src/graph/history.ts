import type { Clock } from "../clock.ts";
import type { Document, Kind, PageQuery, Store } from "../store/store.ts";

interface Replaced {
  readonly at: number;
  readonly kind: Kind;
  readonly key: string;
  /** `undefined` where there was nothing. */
  readonly before: Document | undefined;
}

/** A store that can also be read as it was a while ago, for services that are behind. */
export interface StoreWithPast {
  readonly store: Store;
  /** What was kept `lagMs` ago, to read. It is what is kept now where nothing was changed since. */
  past(): Store;
}

/** @param lagMs - how far back the past is; 0 keeps none */
export function withPast(store: Store, clock: Clock, lagMs: number): StoreWithPast {
  if (lagMs <= 0) return { store, past: () => store };
  let replaced: Replaced[] = [];
  /** When the running transaction happened, where that was not now. */
  let happened: number | undefined;
  const recent = (): Replaced[] => {
    const since = clock.now() - lagMs;
    const first = replaced.findIndex(({ at }) => at > since);
    if (first === -1) replaced = [];
    else if (first > 0) replaced = replaced.slice(first);
    return replaced;
  };
  const remember = (kind: Kind, key: string): void => {
    const log = recent();
    // In the order of what is kept: a change cannot have come before the one that it follows.
    const at = Math.max(happened ?? clock.now(), log.at(-1)?.at ?? Number.NEGATIVE_INFINITY);
    log.push({ at, kind, key, before: store.get(kind, key) });
  };
  return {
    store: {
      get: (kind, key) => store.get(kind, key),
      page: (kind, link, owner, query) => store.page(kind, link, owner, query),
      count: (kind) => store.count(kind),
      nextNumber: () => store.nextNumber(),
      transaction(work, at) {
        const outer = happened;
        happened = at ?? outer;
        try {
          return store.transaction(work);
        } finally {
          happened = outer;
        }
      },
      close: () => store.close(),
      put(kind, document) {
        remember(kind, document.key);
        store.put(kind, document);
      },
      delete(kind, key) {
        remember(kind, key);
        store.delete(kind, key);
      },
      clear() {
        replaced = [];
        store.clear();
      },
    },
    past: () => pastOf(store, recent()),
  };
}

function pastOf(store: Store, replaced: readonly Replaced[]): Store {
  const before = new Map<Kind, Map<string, Document | undefined>>();
  for (const { kind, key, before: document } of replaced) {
    const documents = before.get(kind) ?? new Map<string, Document | undefined>();
    before.set(kind, documents);
    // The first change since then replaced what was there then.
    if (!documents.has(key)) documents.set(key, document);
  }
  const page = <D extends Document>(kind: Kind, link: string, owner: string, { after, limit }: PageQuery = {}): D[] => {
    const changed = before.get(kind) ?? new Map<string, Document | undefined>();
    const now = store.page<D>(kind, link, owner, { after, ...(limit !== undefined && { limit: limit + changed.size }) });
    const then = [...changed.values()].filter(
      (document) => document?.links[link] === owner && (after === undefined || document.key > after),
    );
    return [...now.filter(({ key }) => !changed.has(key)), ...(then as D[])].sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, limit);
  };
  const refuse = (): never => {
    throw new TypeError("The past is for reading.");
  };
  return {
    get: <D extends Document>(kind: Kind, key: string): D | undefined => {
      const documents = before.get(kind);
      return documents?.has(key) === true ? (documents.get(key) as D | undefined) : store.get<D>(kind, key);
    },
    page,
    count: (kind) => store.count(kind),
    put: refuse,
    delete: refuse,
    nextNumber: refuse,
    transaction: refuse,
    clear: refuse,
    close: refuse,
  };
}
