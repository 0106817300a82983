import { Awaitable } from "@pecgen/core";
import type { Connection } from "../connection.ts";
import { type Begun, outcomeOf, resultOf, shown } from "./begun.ts";
import type { ChangeState, ConnectionChange } from "./change.ts";
import { serializeChange } from "./record.ts";
import type { EnsureResult } from "./result.ts";

/** How a change is driven. */
export interface ChangeSettings<T> {
  /** Whether awaiting waits until the change has taken effect, and not just until it was accepted. */
  readonly wait: boolean;
  readonly onProgress: ((state: ChangeState) => void) | undefined;
  /**
   * Has the service accept the change.
   *
   * @param accepted - to be called as soon as it has, with the turn of the resource in hand
   */
  begin(accepted: OnAccepted): Promise<Begun>;
  /** What awaiting gives. */
  result(result: EnsureResult): T;
}

/** Takes note of what has begun. The turn of the resource ends when the result does, if there is one. */
export type OnAccepted = (begun: Begun) => Promise<unknown> | undefined;

/** The one implementation of {@link ConnectionChange}. */
export class DrivenChange<T> extends Awaitable<T> implements ConnectionChange<T> {
  readonly [Symbol.toStringTag] = "ConnectionChange";
  readonly #settings: ChangeSettings<T>;
  readonly #listeners = new Set<(state: ChangeState) => void>();
  readonly #begun: Promise<Begun>;
  #state: ChangeState = unknownYet("submitting");
  #awaited = false;
  #stepped = false;
  #step: Promise<ChangeState> | undefined;

  constructor(settings: ChangeSettings<T>) {
    super();
    this.#settings = settings;
    if (settings.onProgress !== undefined) this.#listeners.add(settings.onProgress);
    this.#begun = this.#begin();
    // A caller may look at its change later than it fails; awaiting or polling it will still tell.
    this.#begun.catch(() => {});
  }

  get state(): ChangeState {
    return this.#state;
  }

  poll(): Promise<ChangeState> {
    this.#step ??= this.#advance().finally(() => {
      this.#step = undefined;
    });
    return this.#step;
  }

  onProgress(listener: (state: ChangeState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async serialize(): Promise<string> {
    return serializeChange(await this.#begun);
  }

  protected async settle(): Promise<T> {
    const { wait, result } = this.#settings;
    this.#awaited = wait;
    const begun = await this.#begun;
    if (begun.kind === "nothing") return result(begun.result);
    const { operation } = begun;
    return result(resultOf(begun, wait ? await outcomeOf(begun, operation) : operation.state.resource));
  }

  /** Begins in a later turn, so that the caller has its change, and its listeners on it, before anything happens. */
  async #begin(): Promise<Begun> {
    await Promise.resolve();
    try {
      return await this.#settings.begin((begun) => this.#accepted(begun));
    } catch (error) {
      if (this.#state.status === "submitting") this.#tell(unknownYet("failed"));
      throw error;
    }
  }

  #accepted(begun: Begun): Promise<unknown> | undefined {
    if (begun.kind === "nothing") {
      this.#tell(finished(begun.result.connection));
      return undefined;
    }
    const { operation } = begun;
    const told = (state: typeof operation.state): void => this.#tell({ ...state, resource: shown(begun, state.resource) });
    told(operation.state);
    operation.onProgress(told);
    // Whoever wants to change the same resource waits for the end of a change, if anybody sees to it.
    return this.#awaited ? operation.catch(() => {}) : undefined;
  }

  async #advance(): Promise<ChangeState> {
    const begun = await this.#begun;
    const first = !this.#stepped;
    this.#stepped = true;
    if (!first && begun.kind === "accepted") await outcomeOf(begun, begun.operation.poll());
    return this.#state;
  }

  #tell(state: ChangeState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

function unknownYet(status: "submitting" | "failed"): ChangeState {
  const nextPollInMs = status === "failed" ? undefined : 0;
  return { status, polls: 0, resource: undefined, connectionStatus: undefined, phase: undefined, nextPollInMs };
}

function finished(resource: Connection | undefined): ChangeState {
  const { status: connectionStatus, phase } = resource ?? {};
  return { status: "succeeded", polls: 0, resource, connectionStatus, phase, nextPollInMs: undefined };
}
