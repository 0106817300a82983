import type { TokenCredential } from "@azure/core-auth";
import type { PagedAsyncIterableIterator } from "@azure/core-paging";
import { type Decision, decisionBody } from "./body.ts";
import type { CallOptions, DecisionOptions, ListOptions, OperationOptions, UpdateOptions } from "./call-options.ts";
import type { HostClientOptions } from "./client-options.ts";
import type { HostDescriptor } from "./descriptor.ts";
import type { JsonObject } from "./json.ts";
import { beginDelete, beginUpdate, resume } from "./mutations.ts";
import type { ConnectionOperation } from "./operation/operation.ts";
import type { ListPage } from "./paging.ts";
import { listAll, readOne } from "./reads.ts";
import { openSession, operationOf, type Session } from "./session.ts";
import type { HostTarget } from "./target.ts";
import type { Channel } from "./transport/channel.ts";

export type { AdditionalPolicy, HostClientOptions } from "./client-options.ts";
export type { HostTarget, TargetParameters } from "./target.ts";

/**
 * The private endpoint connections of one resource type, out of its descriptor. Generated clients are made of it.
 *
 * No method throws: errors, those about the input too, come out of the promise, the operation or the iteration. What is
 * wrong with the input comes out before a token is asked for. Errors are `ArmError`, `InvalidResourceIdError`,
 * `UnsupportedOperationError`, `ForeignOriginError`, `OperationTimeoutError`, an `AbortError`, and those of the credential.
 */
export class HostClient {
  readonly #session: Session;

  /**
   * @param credential - who asks; or a channel, which has a credential and options, and shares what it has with other clients
   * @throws ForeignOriginError, InvalidResourceIdError, TypeError for options that no request could be made with
   */
  constructor(credential: TokenCredential, descriptor: HostDescriptor, options?: HostClientOptions);
  constructor(channel: Channel, descriptor: HostDescriptor);
  constructor(from: TokenCredential | Channel, descriptor: HostDescriptor, options: HostClientOptions = {}) {
    this.#session = openSession(from, descriptor, options);
  }

  /** Lists the connections of a resource, page by page as they are asked for. */
  list<T>(target: HostTarget, options: ListOptions = {}): PagedAsyncIterableIterator<T, ListPage<T>> {
    return listAll(this.#session, "list", target, options);
  }

  /** Reads a connection. */
  async get<T>(target: HostTarget, name: string, options: CallOptions = {}): Promise<T> {
    return readOne<T>(this.#session, operationOf(this.#session, "get"), target, name, options);
  }

  /** Changes a connection. `body` is sent as it is. */
  update<T>(target: HostTarget, name: string, body: object, options: UpdateOptions = {}): ConnectionOperation<T> {
    return beginUpdate<T>(this.#session, target, name, () => body as JsonObject, options);
  }

  /** Approves a connection, with the smallest body that the service takes. */
  approve<T>(target: HostTarget, name: string, options: DecisionOptions = {}): ConnectionOperation<T> {
    return this.#decide<T>(target, name, "Approved", options);
  }

  /** Rejects a connection, with the smallest body that the service takes. Most services do not let it be approved afterwards. */
  reject<T>(target: HostTarget, name: string, options: DecisionOptions = {}): ConnectionOperation<T> {
    return this.#decide<T>(target, name, "Rejected", options);
  }

  /** Deletes a connection. One that is not there counts as deleted. */
  delete(target: HostTarget, name: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return beginDelete(this.#session, target, name, options);
  }

  /** Lists the private link resources (group ids) of a resource. */
  listPrivateLinkResources<T>(target: HostTarget, options: ListOptions = {}): PagedAsyncIterableIterator<T, ListPage<T>> {
    return listAll(this.#session, "listPrivateLinkResources", target, options);
  }

  /** Reads one private link resource. */
  async getPrivateLinkResource<T>(target: HostTarget, name: string, options: CallOptions = {}): Promise<T> {
    return readOne<T>(this.#session, operationOf(this.#session, "getPrivateLinkResource"), target, name, options);
  }

  /**
   * Reads the target itself. Where a type has no list, its connections are in `properties.privateEndpointConnections`.
   * Some targets have other api-versions than their connections: `options.apiVersion`.
   */
  async getTarget<T>(target: HostTarget, options: CallOptions = {}): Promise<T> {
    const operationId = `${this.#session.descriptor.resourceType}/read`;
    return readOne<T>(this.#session, { operationId, path: "" }, target, undefined, options);
  }

  /**
   * Goes on with an operation that was serialized, also in another process, at the api-version that it was begun with.
   * The time limit starts anew. Gives `undefined` for deletions.
   */
  resumeOperation<T>(serialized: string, options: OperationOptions = {}): ConnectionOperation<T | undefined> {
    return resume<T | undefined>(this.#session, serialized, options);
  }

  #decide<T>(target: HostTarget, name: string, decision: Decision, options: DecisionOptions): ConnectionOperation<T> {
    const { descriptor } = this.#session;
    return beginUpdate<T>(
      this.#session,
      target,
      name,
      (update, id) => decisionBody(descriptor, update, decision, options.description, id),
      options,
    );
  }
}
