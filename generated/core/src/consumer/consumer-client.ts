import type { TokenCredential } from "@azure/core-auth";
import type { PagedAsyncIterableIterator } from "@azure/core-paging";
import { addressOf } from "../address.ts";
import type { CallOptions, ListOptions, OperationOptions } from "../call-options.ts";
import type { HostClientOptions } from "../client-options.ts";
import type { JsonObject } from "../json.ts";
import type { ConnectionOperation } from "../operation/operation.ts";
import type { ListPage } from "../paging.ts";
import { type FirstPage, listPages, readOne } from "../reads.ts";
import { contextOf, openSession, operationOf, type Session } from "../session.ts";
import type { HostTarget } from "../target.ts";
import type { Channel } from "../transport/channel.ts";
import { beginCreate, beginDelete, resume } from "./changes.ts";
import type { ConsumerDescriptor } from "./descriptor.ts";
import { type CanonicalPrivateEndpoint, canonicalPrivateEndpoint } from "./endpoint.ts";
import { type EndpointRequest, requestBody } from "./request.ts";

/**
 * The private endpoints of a consumer, out of their descriptor. Generated clients are made of it.
 *
 * Options, operations, errors and guards are those of `HostClient`: no method throws, and what is wrong with the input
 * comes out before a token is asked for.
 */
export class ConsumerClient {
  readonly #session: Session<ConsumerDescriptor>;

  /**
   * @param credential - who asks; or a channel, which has a credential and options, and shares what it has with other clients
   * @throws ForeignOriginError, InvalidResourceIdError, TypeError for options that no request could be made with
   */
  constructor(credential: TokenCredential, descriptor: ConsumerDescriptor, options?: HostClientOptions);
  constructor(channel: Channel, descriptor: ConsumerDescriptor);
  constructor(from: TokenCredential | Channel, descriptor: ConsumerDescriptor, options: HostClientOptions = {}) {
    this.#session = openSession(from, descriptor, options);
  }

  /** Lists the private endpoints of a resource group, page by page as they are asked for. */
  list<Wire>(resourceGroup: HostTarget, options: ListOptions = {}): PagedEndpoints<Wire> {
    return this.#list("list", "resource group", resourceGroup, options);
  }

  /** Lists the private endpoints of a subscription; of the client's own unless told. */
  listBySubscription<Wire>(subscription: HostTarget = {}, options: ListOptions = {}): PagedEndpoints<Wire> {
    return this.#list("listBySubscription", "subscription", subscription, options);
  }

  /** Reads a private endpoint with its connections. */
  async get<Wire>(target: HostTarget, options: CallOptions = {}): Promise<CanonicalPrivateEndpoint<Wire>> {
    const wire = await readOne<JsonObject>(this.#session, operationOf(this.#session, "get"), target, undefined, options);
    return canonicalPrivateEndpoint(this.#session.descriptor, wire);
  }

  /**
   * Creates a private endpoint. One that is there is brought up to date, but for what only a creation can set: where that
   * differs, the operation rejects with `CreateOnlyMemberError`.
   */
  create<Wire>(
    target: HostTarget,
    request: EndpointRequest,
    options: OperationOptions = {},
  ): ConnectionOperation<CanonicalPrivateEndpoint<Wire>> {
    return beginCreate<Wire>(this.#session, target, (name) => requestBody(request, name), options);
  }

  /** Creates or replaces a private endpoint with a body of the caller's, which is sent as it is. */
  replace<Wire>(target: HostTarget, body: object, options: OperationOptions = {}): ConnectionOperation<CanonicalPrivateEndpoint<Wire>> {
    return beginCreate<Wire>(this.#session, target, () => body as JsonObject, options);
  }

  /** Deletes a private endpoint and with it its connections. One that is not there counts as deleted. */
  delete(target: HostTarget, options: OperationOptions = {}): ConnectionOperation<void> {
    return beginDelete(this.#session, target, options);
  }

  /**
   * Goes on with an operation that was serialized, also in another process, at the api-version that it was begun with.
   * The time limit starts anew. Gives `undefined` for deletions.
   */
  resumeOperation<Wire>(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<CanonicalPrivateEndpoint<Wire> | undefined> {
    return resume<Wire>(this.#session, serialized, options);
  }

  #list<Wire>(name: "list" | "listBySubscription", what: string, scope: HostTarget, options: ListOptions): PagedEndpoints<Wire> {
    const session = this.#session;
    const begin = (): FirstPage => {
      const operation = operationOf(session, name);
      const context = contextOf(session, operation.operationId, options);
      const descriptor = { resourceType: what, target: operation.scope };
      return { context, url: addressOf({ config: session.config, descriptor }, operation.path, scope, undefined, options).url };
    };
    const view = (wire: unknown): CanonicalPrivateEndpoint<Wire> => canonicalPrivateEndpoint(session.descriptor, wire);
    return listPages(session, begin, session.descriptor.operations[name]?.paging, options, view);
  }
}

/** Private endpoints, page by page as they are asked for. */
export type PagedEndpoints<Wire> = PagedAsyncIterableIterator<CanonicalPrivateEndpoint<Wire>, ListPage<CanonicalPrivateEndpoint<Wire>>>;
