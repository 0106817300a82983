/** Something that an inventory does not have. */
export interface Unread {
  /**
   * - `failed`: it was asked for, and the answer was an error;
   * - `notVisible`: Resource Graph does not show the subscription to the caller, or there is none;
   * - `truncated`: Resource Graph left rows out, and has no page that goes on;
   * - `scopeLimit`: there are more subscriptions in the scope than Resource Graph looks at.
   */
  readonly reason: "failed" | "notVisible" | "truncated" | "scopeLimit";
  /** `undefined` where it is about all of the scope. */
  readonly subscriptionId: string | undefined;
  /** `undefined` where it is about all types. */
  readonly resourceType: string | undefined;
  /** How many resources it is about; `undefined` where nobody knows. */
  readonly resources: number | undefined;
  /** The first error; of `failed` only. */
  readonly error: Error | undefined;
}

/** What an inventory has found out about itself. It is complete when the inventory has come to its end. */
export interface InventoryReport {
  /** What could not be read, by subscription and type. What is not in here was read. */
  readonly unread: readonly Unread[];
  /** How many connections came from where. */
  readonly connections: { readonly resourceGraph: number; readonly resourceManager: number };
  /** Connections that were left out because they do not say when they were made; with `olderThan` only. */
  readonly ofUnknownAge: number;
  /** How many queries were sent to Resource Graph. */
  readonly queries: number;
  /**
   * When the inventory began and ended. Connections from the Resource Manager are of that time. Those from Resource Graph
   * may be older: it follows changes within seconds or minutes, and does not say how far it is behind.
   */
  readonly startedAt: Date;
  readonly endedAt: Date | undefined;
}

/** The report of an inventory that goes on. */
export class Report implements InventoryReport {
  readonly connections = { resourceGraph: 0, resourceManager: 0 };
  readonly startedAt: Date;
  ofUnknownAge = 0;
  queries = 0;
  endedAt: Date | undefined;
  readonly #unread = new Map<string, Unread>();

  constructor(startedAt: Date) {
    this.startedAt = startedAt;
  }

  get unread(): readonly Unread[] {
    return [...this.#unread.values()];
  }

  /** Adds to what is missing. It is kept by subscription and type, however many resources there are. */
  miss({ reason, subscriptionId, resourceType, resources, error }: Partial<Unread> & Pick<Unread, "reason">): void {
    const key = [reason, subscriptionId, resourceType].join(" ").toLowerCase();
    const before = this.#unread.get(key);
    const count = resources === undefined ? before?.resources : (before?.resources ?? 0) + resources;
    this.#unread.set(key, { reason, subscriptionId, resourceType, resources: count, error: before?.error ?? error });
  }
}
