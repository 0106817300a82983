import type { ResourceGraphClient } from "@azure/arm-resourcegraph";
import { ArmError, OperationTimeoutError } from "@pecgen/core";
import { answerError, Channel, type TokenCredential } from "@pecgen/core/codegen/v1";
import { at, isObject, type JsonObject } from "../json.ts";
import type { ClientOptions } from "../options.ts";
import { readTimeoutMs, TimeLimit } from "../time-limit.ts";
import type { Kql } from "./kql.ts";
import { Quota } from "./quota.ts";
import type { GraphScope } from "./scope.ts";

/**
 * Options of the queries. `timeoutMs` is for one page, with all attempts and all waits for the quota. Unless told, there are 2
 * minutes for each attempt, and a page waits as long as the quota says.
 */
export interface QueryOptions {
  readonly abortSignal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  /** Additional request headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** One page of an answer. */
export interface GraphPage {
  readonly rows: readonly JsonObject[];
  /** Why the answer is not all there is; `undefined` when it is, or goes on with the next page. */
  readonly cut: "truncated" | "scopeLimit" | undefined;
}

const rowsInPage = 1_000;
const context = { operationId: "Resources", resourceType: "resources", apiVersion: "2024-04-01" };

/** A query is not followed further: whoever answers with that many pages will not come to an end. */
const mostPages = 10_000;

/** How often in a row a query is refused for there being too many, before that is an error. */
const mostRefusals = 12;

type Client = Pick<ResourceGraphClient, "resources">;

/**
 * Queries Resource Graph through its own library, over the transport of this client: one credential, one set of guards,
 * logs and limits. A query changes nothing, so it is sent again whenever its answer got lost.
 */
export class Graph {
  /** How many requests were sent. */
  requests = 0;
  readonly #credential: TokenCredential;
  readonly #channel: Channel;
  readonly #quota: Quota;
  readonly #retries: number;
  readonly #headers: Readonly<Record<string, string>>;
  #client: Promise<Client> | undefined;
  #scopeLimitHit = false;

  /** @throws what the core throws for options that no request could be made with */
  constructor(credential: TokenCredential, options: ClientOptions, headers: QueryOptions["headers"] = {}) {
    this.#headers = headers;
    this.#credential = credential;
    this.#retries = options.retryOptions?.maxRetries ?? 3;
    // The waits are those of the quota: who tries again before it is over uses up more of it.
    this.#channel = new Channel(credential, { ...options, retryOptions: { ...options.retryOptions, maxRetries: 0 } });
    this.#quota = new Quota(this.#channel.config.clock);
  }

  /**
   * All rows of an answer, page by page as they are asked for.
   *
   * @throws ArmError, AbortError, OperationTimeoutError, and what the credential throws
   */
  async *pages(query: Kql, scope: GraphScope, options: QueryOptions): AsyncGenerator<GraphPage> {
    const client = await (this.#client ??= this.#open());
    const tokens = new Set<string>();
    for (let token: string | undefined; ;) {
      this.#scopeLimitHit = false;
      const answer = await client.resources(
        {
          query: query.toString(),
          options: { top: rowsInPage, resultFormat: "objectArray", ...(token !== undefined && { skipToken: token }), ...partial(scope) },
          ...(scope.kind === "subscriptions" && { subscriptions: [...scope.subscriptions] }),
          ...(scope.kind === "managementGroups" && { managementGroups: [...scope.managementGroups] }),
        },
        {
          ...(options.abortSignal !== undefined && { abortSignal: options.abortSignal }),
          requestOptions: { timeout: options.timeoutMs ?? 0 },
        },
      );
      const next = answer.skipToken || undefined;
      // A page that leads back to one that was read would never end.
      const isLast = next === undefined || tokens.has(next) || tokens.size >= mostPages - 1;
      const truncated = isLast && (next !== undefined || answer.resultTruncated === "true");
      const rows = Array.isArray(answer.data) ? (answer.data as unknown[]).filter(isObject) : [];
      yield { rows, cut: truncated ? "truncated" : this.#scopeLimitHit ? "scopeLimit" : undefined };
      if (isLast) return;
      tokens.add((token = next));
    }
  }

  async #open(): Promise<Client> {
    const { ResourceGraphClient } = await import("@azure/arm-resourcegraph");
    const client = new ResourceGraphClient(this.#credential, {
      endpoint: this.#channel.config.endpoint,
      allowInsecureConnection: true,
      httpClient: { sendRequest: (request) => this.#send(request) },
    });
    // Everything is up to our transport, which refuses what is insecure.
    for (const { name } of client.pipeline.getOrderedPolicies()) client.pipeline.removePolicy({ name });
    return client;
  }

  async #send(request: GraphRequest): Promise<Answer> {
    const { clock, retry } = this.#channel.config;
    // The library may have made a signal of another kind of it; those of this platform are all that come from callers.
    const signal = request.abortSignal instanceof AbortSignal ? request.abortSignal : undefined;
    const limit = new TimeLimit(clock, request.timeout === 0 ? Infinity : request.timeout);
    for (let lost = 0, refused = 0; ;) {
      if (this.#quota.closedMs > 0) await limit.delay(this.#quota.closedMs, signal);
      if (limit.leftMs === 0) throw new OperationTimeoutError(context, limit.totalMs);
      const outcome = await this.#attempt(request, limit, signal);
      switch (outcome.kind) {
        case "answer":
          return outcome.answer;
        case "refused":
          if (refused++ >= mostRefusals) throw outcome.error;
          break;
        case "lost":
          if (lost >= this.#retries) throw outcome.error;
          await limit.delay(Math.min(retry.maxRetryDelayInMs, retry.retryDelayInMs * 2 ** lost++), signal);
      }
    }
  }

  /** @throws what no further attempt would change */
  async #attempt({ url, body }: GraphRequest, limit: TimeLimit, abortSignal: AbortSignal | undefined): Promise<Outcome> {
    const isLimited = limit.totalMs !== Infinity;
    const query = JSON.parse(String(body)) as JsonObject;
    this.requests += 1;
    let answer: Answer;
    try {
      const timeoutMs = isLimited ? limit.leftMs : readTimeoutMs;
      const options = { abortSignal, headers: this.#headers };
      answer = await this.#channel.transport.send({ method: "POST", url, body: query, timeoutMs, options, context });
    } catch (error) {
      if (error instanceof ArmError && error.statusCode === undefined) return { kind: "lost", error };
      throw isLimited ? limit.errorOf(error) : error;
    }
    const { status, headers } = answer;
    this.#quota.learn(headers, status === 429);
    if (status === 429) return { kind: "refused", error: answerError(answer, context) };
    if (overloaded.has(status)) return { kind: "lost", error: answerError(answer, context) };
    if (status >= 400) throw answerError(answer, context);
    if (status !== 200 || !hasRows(answer)) return { kind: "lost", error: answerError(answer, context, noRows(status)) };
    this.#scopeLimitHit ||= /^true$/i.test(headers.get("x-ms-tenant-subscription-limit-hit") ?? "");
    // The library goes by it, and some gateways call everything a text.
    headers.set("content-type", "application/json");
    return { kind: "answer", answer };
  }
}

type Answer = Awaited<ReturnType<Channel["transport"]["send"]>>;

/** What came of one attempt. `refused`: the quota is used up. `lost`: there is no answer that could be read. */
type Outcome = { readonly kind: "answer"; readonly answer: Answer } | { readonly kind: "refused" | "lost"; readonly error: Error };

/** What a gateway says in the place of Resource Graph has no rows either, and must not pass for an answer without any. */
function hasRows({ bodyAsText }: Answer): boolean {
  try {
    return Array.isArray(at(JSON.parse(bodyAsText ?? ""), "data"));
  } catch {
    return false;
  }
}

function noRows(status: number): { readonly code: string; readonly message: string } {
  return { code: "UnreadableResponse", message: `The service answered ${status} to ${context.operationId} without rows that can be read.` };
}

/** What of a request of the library is passed on. */
interface GraphRequest {
  readonly url: string;
  readonly body?: unknown;
  readonly timeout: number;
  readonly abortSignal?: unknown;
}

const overloaded: ReadonlySet<number> = new Set([408, 500, 502, 503, 504]);

/** A tenant with more subscriptions than are looked at is answered in part, and the answer says so. */
function partial({ kind }: GraphScope): { readonly allowPartialScopes?: true } {
  return kind === "subscriptions" ? {} : { allowPartialScopes: true };
}
