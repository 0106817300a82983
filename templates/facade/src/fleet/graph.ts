import type { ResourceGraphClient } from "@azure/arm-resourcegraph";
import { ArmError, systemClock } from "@pecgen/core";
import { answerError, Channel, type TokenCredential } from "@pecgen/core/codegen/v1";
import { isObject, type JsonObject } from "../json.ts";
import type { ClientOptions } from "../options.ts";
import type { Kql } from "./kql.ts";
import { Quota } from "./quota.ts";
import type { GraphScope } from "./scope.ts";

/** Options of the queries. `timeoutMs` is for one page; 2 minutes unless told. */
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
    this.#quota = new Quota(this.#channel.config.clock ?? systemClock);
  }

  /**
   * All rows of an answer, page by page as they are asked for.
   *
   * @throws ArmError, AbortError, OperationTimeoutError, and what the credential throws
   */
  async *pages(query: Kql, scope: GraphScope, options: QueryOptions): AsyncGenerator<GraphPage> {
    const client = await (this.#client ??= this.#open());
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
      const { skipToken } = answer;
      const goesOn = skipToken !== undefined && skipToken !== "";
      const truncated = answer.resultTruncated === "true" && !goesOn;
      const rows = Array.isArray(answer.data) ? (answer.data as unknown[]).filter(isObject) : [];
      yield { rows, cut: truncated ? "truncated" : this.#scopeLimitHit ? "scopeLimit" : undefined };
      // A token that leads to itself would never end.
      if (!goesOn || skipToken === token) return;
      token = skipToken;
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

  async #send(request: GraphRequest): ReturnType<Channel["transport"]["send"]> {
    const { clock, retry } = this.#channel.config;
    // The library may have made a signal of another kind of it; those of this platform are all that come from callers.
    const signal = request.abortSignal instanceof AbortSignal ? request.abortSignal : undefined;
    const timeoutMs = request.timeout === 0 ? 120_000 : request.timeout;
    const body = JSON.parse(String(request.body)) as JsonObject;
    for (let lost = 0, refused = 0; ;) {
      await this.#quota.wait(signal);
      this.requests += 1;
      const answer = await this.#channel.transport
        .send({ method: "POST", url: request.url, body, timeoutMs, options: { abortSignal: signal, headers: this.#headers }, context })
        .catch((error: unknown) => {
          if (error instanceof ArmError && error.statusCode === undefined && lost < this.#retries) return undefined;
          throw error;
        });
      if (answer !== undefined) {
        this.#quota.learn(answer.headers, answer.status === 429);
        if (answer.status < 400) {
          this.#scopeLimitHit ||= /^true$/i.test(answer.headers.get("x-ms-tenant-subscription-limit-hit") ?? "");
          return answer;
        }
        if (answer.status === 429 && refused < mostRefusals) {
          refused += 1;
          continue;
        }
        if (!overloaded.has(answer.status) || lost >= this.#retries) throw answerError(answer, context);
      }
      await clock.delay(Math.min(retry.maxRetryDelayInMs, retry.retryDelayInMs * 2 ** lost), signal);
      lost += 1;
    }
  }
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
