import type { OperationState } from "@pecgen/core";
import type { Connection } from "../connection.ts";

/** How far a change is. `resource` is the connection as last seen. */
export type ChangeState = OperationState<Connection>;

/**
 * A change to a connection that was asked for: a promise of what comes of it, and more for those who do not just wait.
 *
 * Awaiting it waits for the connection's turn, has the service accept the change, and polls until it has taken effect. The
 * change is asked for at once, whether or not somebody waits. It can be left alone after that: nobody polls then, and the
 * service goes on. Because it can be awaited, an `async` function cannot return it without waiting: hand it over inside an
 * object.
 *
 * ```ts
 * const change = connections.approve(id);
 * store(await change.serialize()); // accepted, not waited for
 * const { connection } = await connections.resume(restored); // later, or elsewhere
 * ```
 */
export interface ConnectionChange<T> extends Promise<T> {
  /** Where the change is now. `submitting` until the service has accepted it, or until it is clear that there is nothing to change. */
  readonly state: ChangeState;
  /**
   * One step, for callers that do the waiting themselves: the first call waits until the service has accepted the change, each
   * later one asks the service once. `state.nextPollInMs` says when to come back. Calls at the same time share one step.
   */
  poll(): Promise<ChangeState>;
  /** Adds a listener, which is called with the state after the change was accepted and after every poll; the result removes it. */
  onProgress(listener: (state: ChangeState) => void): () => void;
  /**
   * Waits until the service has accepted the change, and gives text to resume it from, in another process for example.
   * It holds poll links, which are signed: keep it like a secret. It holds no token and no text of the other side.
   */
  serialize(): Promise<string>;
}
