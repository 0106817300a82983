import type { FaultKind } from "./faults/types.ts";
import type { OperationName } from "./engine/service.ts";

/** One request and what became of it. */
export interface JournalEntry {
  /** From 1, in the order in which requests were answered. */
  readonly number: number;
  /** When the request came, in milliseconds since the epoch of the simulator's clock. */
  readonly at: number;
  readonly durationMs: number;
  readonly method: string;
  /** Byte for byte. */
  readonly url: string;
  /** By lower-case name, without the token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What the request was understood as; `undefined` for one that was refused before. */
  readonly operation?: OperationName | undefined;
  readonly resourceType?: string | undefined;
  /** The status of the answer; `undefined` when the connection was broken instead. */
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  /** Whether what is simulated was changed, or began to change: also where the answer did not say so. */
  readonly changed: boolean;
  readonly fault?: FaultKind | undefined;
}

/** Every request, up to a limit; then the oldest are forgotten. */
export class Journal {
  readonly #limit: number;
  #entries: JournalEntry[] = [];
  #count = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How many requests there were, forgotten ones too. */
  get count(): number {
    return this.#count;
  }

  /** The requests that are remembered, in the order of their numbers. */
  entries(after = 0): JournalEntry[] {
    const first = this.#entries[0]?.number ?? 1;
    return this.#entries.slice(Math.max(0, after - first + 1));
  }

  clear(): void {
    this.#entries = [];
    this.#count = 0;
  }

  /** @internal */
  add(entry: Omit<JournalEntry, "number">): void {
    this.#entries.push({ number: ++this.#count, ...entry });
    // In lots, so that forgetting does not cost anything either.
    if (this.#entries.length > this.#limit * 1.25 + 16) this.#entries = this.#entries.slice(-this.#limit);
  }
}

const secrets = new Set(["authorization", "cookie", "proxy-authorization"]);

/** Headers as they may be written down. */
export function harmlessHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !secrets.has(name) && !name.startsWith("x-ms-authorization")));
}
