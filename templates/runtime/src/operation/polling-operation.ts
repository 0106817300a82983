import { AbortError } from "@azure/abort-controller";
import type { OperationOptions } from "../call-options.ts";
import type { Clock } from "../clock.ts";
import { ProvisioningFailedError } from "../errors/arm-error.ts";
import { OperationTimeoutError } from "../errors/errors.ts";
import type { JsonObject } from "../json.ts";
import { retryAfterMs } from "../retry-after.ts";
import type { Answer } from "./answer.ts";
import { Awaitable } from "./awaitable.ts";
import type { ConnectionOperation, OperationState, ProgressListener } from "./operation.ts";
import type { OperationPoller } from "./poller.ts";

/** How an operation is driven. */
export interface OperationSettings<T> {
  readonly clock: Clock;
  readonly options: OperationOptions;
  readonly timeoutMs: number;
  /**
   * Checks the input; what it throws, the operation rejects with.
   *
   * @param remainingMs - milliseconds that are left for the operation, at any time
   */
  begin(remainingMs: () => number): Beginning;
  /** What the state shows of a resource of the wire. */
  view(resource: JsonObject): T;
  /** What awaiting gives, out of what was last read. */
  result(poller: OperationPoller): T;
}

/** An operation whose input is in order. */
export interface Beginning {
  readonly poller: OperationPoller;
  /** Sends the change; `undefined` when it was sent before, and the operation is resumed. */
  readonly submit: (() => Promise<Answer>) | undefined;
}

const defaultPollIntervalMs = 2_000;
/** `Retry-After: 0` is taken for a second: asking without a pause would help nobody. */
const shortestPauseMs = 1_000;
/** Also when the service asks for more: it may be done long before. */
const longestPauseMs = 64_000;
const intervalGrowth = 1.5;
const longestIntervalMs = 30_000;

/** The one implementation of {@link ConnectionOperation}: it sends, waits, polls and tells; the poller decides. */
export class PollingOperation<T> extends Awaitable<T> implements ConnectionOperation<T> {
  readonly [Symbol.toStringTag] = "ConnectionOperation";
  readonly #settings: OperationSettings<T>;
  readonly #startedAt: number;
  readonly #listeners = new Set<ProgressListener<T>>();
  readonly #submitted: Promise<OperationPoller>;
  #state: OperationState<T>;
  #stepped = false;
  #unhintedPolls = 0;
  #failure: ProvisioningFailedError | undefined;
  #step: Promise<OperationState<T>> | undefined;

  constructor(settings: OperationSettings<T>) {
    super();
    this.#settings = settings;
    this.#startedAt = settings.clock.now();
    this.#state = {
      status: "submitting",
      polls: 0,
      resource: undefined,
      connectionStatus: undefined,
      phase: undefined,
      nextPollInMs: 0,
    };
    this.#submitted = this.#submit();
    // A caller may look at its operation later than it fails; awaiting or polling it will still tell.
    this.#submitted.catch(() => {});
  }

  get state(): OperationState<T> {
    return this.#state;
  }

  poll(): Promise<OperationState<T>> {
    this.#step ??= this.#advance().finally(() => {
      this.#step = undefined;
    });
    return this.#step;
  }

  onProgress(listener: ProgressListener<T>): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async serialize(): Promise<string> {
    return JSON.stringify((await this.#submitted).record);
  }

  protected async settle(): Promise<T> {
    const { clock, options, result } = this.#settings;
    const poller = await this.#submitted;
    if (!this.#stepped && !poller.done) await this.poll();
    while (!poller.done) {
      await clock.delay(Math.min(this.#state.nextPollInMs ?? 0, this.#remainingMs()), options.abortSignal);
      await this.poll();
    }
    return result(poller);
  }

  /** Begins in a later turn, so that the caller has its operation, and its listeners on it, before anything happens. */
  async #submit(): Promise<OperationPoller> {
    await Promise.resolve();
    try {
      const { poller, submit } = this.#settings.begin(() => this.#remainingMs());
      if (submit === undefined) this.#tell("running", poller, 0);
      else await this.#observe(poller, () => poller.submit(submit));
      return poller;
    } catch (error) {
      if (this.#state.status === "submitting") this.#tell("failed", undefined);
      throw error;
    }
  }

  async #advance(): Promise<OperationState<T>> {
    const poller = await this.#submitted;
    const first = !this.#stepped;
    this.#stepped = true;
    if (this.#failure !== undefined) throw this.#failure;
    if (first || poller.done) return this.#state;
    this.#checkLimits(poller);
    await this.#observe(poller, () => poller.poll());
    return this.#state;
  }

  async #observe(poller: OperationPoller, request: () => Promise<Answer>): Promise<void> {
    try {
      const { response } = await request();
      this.#tell(poller.done ? "succeeded" : "running", poller, poller.done ? undefined : this.#delayAfter(response));
    } catch (error) {
      if (error instanceof OperationTimeoutError) throw this.#timeout(poller);
      if (error instanceof ProvisioningFailedError) {
        this.#failure = error;
        this.#tell(error.phase === "Canceled" ? "canceled" : "failed", poller);
      }
      throw error;
    }
  }

  #tell(status: OperationState<T>["status"], poller: OperationPoller | undefined, delayMs?: number): void {
    const resource = poller?.connection;
    this.#state = {
      status,
      polls: this.#state.status === "submitting" ? 0 : this.#state.polls + 1,
      resource: resource === undefined ? undefined : this.#settings.view(resource),
      connectionStatus: poller?.state?.status,
      phase: poller?.state?.phase,
      nextPollInMs: status === "running" ? delayMs : undefined,
    };
    for (const listener of this.#listeners) listener(this.#state);
  }

  #delayAfter({ headers }: Answer["response"]): number {
    const { clock, options } = this.#settings;
    const asked = retryAfterMs(headers, clock.now());
    const interval = options.pollIntervalMs ?? defaultPollIntervalMs;
    if (asked !== undefined) return Math.min(Math.max(asked, Math.min(interval, shortestPauseMs)), longestPauseMs);
    return Math.min(interval * intervalGrowth ** this.#unhintedPolls++, Math.max(interval, longestIntervalMs));
  }

  #checkLimits(poller: OperationPoller): void {
    if (this.#settings.options.abortSignal?.aborted) {
      throw new AbortError(`${poller.record.operationId} was aborted. It goes on in the service.`);
    }
    if (this.#remainingMs() <= 0) throw this.#timeout(poller);
  }

  #timeout(poller: OperationPoller): OperationTimeoutError {
    return new OperationTimeoutError(poller.record, this.#settings.timeoutMs, poller.connection);
  }

  #remainingMs(): number {
    return Math.max(0, this.#startedAt + this.#settings.timeoutMs - this.#settings.clock.now());
  }
}
