import type { CanonicalStatus, ProvisioningPhase } from "../canonical.ts";

/** How far an operation is. */
export interface OperationState<T> {
  /**
   * - `submitting`: the service has not answered the request yet.
   * - `running`: it has accepted the change. An error while polling leaves the operation here: it can still be resumed.
   * - `succeeded`, `failed`, `canceled`: it is over. `failed` is also a request that was refused or never answered.
   */
  readonly status: "submitting" | "running" | "succeeded" | "failed" | "canceled";
  /** How often the service was asked after the first answer. */
  readonly polls: number;
  /** The connection, or the private endpoint, as last sent by the service; `undefined` until it sends one, and for deletions. */
  readonly resource: T | undefined;
  /** Meaning of the connection's status, as last read; `undefined` for private endpoints, which can hold several. */
  readonly connectionStatus: CanonicalStatus | undefined;
  /** Meaning of the provisioning state, as last read. */
  readonly phase: ProvisioningPhase | undefined;
  /** Milliseconds to wait before the next poll, as the service or the client's options say; `undefined` when it is over. */
  readonly nextPollInMs: number | undefined;
}

/** Called with the new state after the first answer and after every poll. What it throws ends the waiting. */
export type ProgressListener<T> = (state: OperationState<T>) => void;

/**
 * A change to a connection, or to a private endpoint: complete at once where the service is synchronous, polled where it is not.
 *
 * The request is sent as soon as the operation exists, however many wait for it; again only if the service has turned it away
 * unseen, or if its answer got lost and reading shows that the change is not there. Awaiting the operation polls until the
 * change has taken effect, and gives the connection as it is then. Because it can be awaited, an `async` function cannot return
 * it without waiting: hand it over inside an object.
 *
 * It rejects with `ArmError`, `ProvisioningFailedError`, `OperationTimeoutError`, `ForeignOriginError`, `InvalidResourceIdError`,
 * `UnsupportedOperationError` or an `AbortError`.
 */
export interface ConnectionOperation<T> extends Promise<T> {
  /** Where the operation is now. */
  readonly state: OperationState<T>;
  /**
   * One step, for callers that do the waiting themselves: the first call waits for the answer to the request, each later one
   * asks the service once. Calls at the same time share one step.
   */
  poll(): Promise<OperationState<T>>;
  /** Adds a listener; the result removes it. */
  onProgress(listener: ProgressListener<T>): () => void;
  /**
   * Waits until the service has accepted the request, and gives text to resume the operation from, in another process for example.
   * It holds poll links, which are signed: keep it like a secret. It holds no token.
   */
  serialize(): Promise<string>;
}
