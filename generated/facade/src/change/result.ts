import type { Connection } from "../connection.ts";

/** What came of bringing a connection into a state. */
export interface EnsureResult {
  /** Whether the service has taken a change. */
  readonly changed: boolean;
  /** The connection as it is now; `undefined` when it is absent. */
  readonly connection: Connection | undefined;
  /** The connection as it was before; `undefined` when it was absent, and where a change was resumed that another process began. */
  readonly previous: Connection | undefined;
}
