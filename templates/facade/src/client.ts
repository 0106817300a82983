import type { ListOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import type { ResourceTypeInfo } from "./catalog.ts";
import type { ConnectionChange } from "./change/change.ts";
import type { EnsureResult } from "./change/result.ts";
import { resumeChange, startChange } from "./change/start.ts";
import type { DesiredState } from "./change/transitions.ts";
import type { Connection } from "./connection.ts";
import { compileFilter } from "./filter.ts";
import { type ListedResource, listEach, type ListEachOptions } from "./list-each.ts";
import { allConnections, allLinkResources, connectionPages } from "./list.ts";
import { changeMatching, type MatchingOptions, type MatchingResult } from "./matching/matching.ts";
import { type PlannedStep, planOne } from "./matching/plan.ts";
import type {
  ChangeOptions,
  ClientOptions,
  DecideOptions,
  ListConnectionsOptions,
  ReadOptions,
  ResumeOptions,
  WaitOptions,
} from "./options.ts";
import { type PagedList, pagedList } from "./paged.ts";
import { locate } from "./place.ts";
import type { PrivateLinkResource } from "./private-link-resource.ts";
import type { ConnectionQuery, ConnectionReference, ResourceReference } from "./references.ts";
import { type FoundResource, resourcePages, type ResourceScope } from "./resources.ts";
import { readSelected, select } from "./select.ts";
import { createSession, type Session } from "./session.ts";
import { type WaitCondition, waitFor } from "./wait.ts";

/**
 * The private endpoint connections of every resource type, with one behaviour.
 *
 * Resources and connections are named by their ARM ids, or by objects; see `ResourceReference` and `ConnectionReference`.
 * The id of a connection stands for its resource where a resource is asked for. What is wrong with a reference or with the
 * options comes out before a token is asked for: `InvalidResourceIdError`, `UnknownResourceTypeError`,
 * `UnknownApiVersionError`, `InvalidFilterError`, and `UnsupportedActionError` for what a type cannot do.
 *
 * Awaiting what `approve`, `reject`, `remove` and `ensure` give back waits until the change has taken effect. It is also
 * a `ConnectionChange`, for those who would rather poll, or leave it to another process.
 *
 * All calls may also reject with `ArmError`, `UnsupportedApiVersionError`, `ForeignOriginError`, `OperationTimeoutError`,
 * an `AbortError`, and with what the credential throws.
 */
export class PrivateEndpointConnections {
  readonly #session: Session;

  /** @throws UnknownResourceTypeError, UnknownApiVersionError for `apiVersions` that could never be used */
  constructor(credential: TokenCredential, options: ClientOptions = {}) {
    this.#session = createSession(credential, options);
  }

  /** Lists the connections of a resource, page by page as they are asked for. */
  list(target: ResourceReference, options: ListConnectionsOptions = {}): PagedList<Connection> {
    const session = this.#session;
    return pagedList(async function* (continuationToken) {
      yield* connectionPages(session, locate(session, target, options), options, continuationToken);
    });
  }

  /**
   * Lists the connections of many resources, some at a time, and gives each resource as soon as it is read. What is wrong with
   * one of them, or with its name, is in its result and does not stop the rest.
   *
   * ```ts
   * for await (const { target, connections, error } of client.listEach(client.resources({ resourceGroupName })))
   * ```
   */
  listEach<Target extends ResourceReference>(
    targets: Iterable<Target> | AsyncIterable<Target>,
    options: ListEachOptions = {},
  ): AsyncGenerator<ListedResource<Target>> {
    return listEach(this.#session, targets, options);
  }

  /**
   * Finds the resources in a subscription, or in one of its resource groups, that connections can be listed of. Takes the
   * permission to read them; what a caller cannot see is left out by the service.
   *
   * @throws UnknownResourceTypeError
   */
  resources(scope: ResourceScope = {}, options: ListOptions = {}): PagedList<FoundResource> {
    const session = this.#session;
    return pagedList((continuationToken) => resourcePages(session, scope, options, continuationToken));
  }

  /**
   * Reads one connection. A resource stands for its only connection.
   *
   * @throws NoConnectionMatchesError, SeveralConnectionsMatchError for references that are not names
   */
  async get(connection: ConnectionReference, options: ReadOptions = {}): Promise<Connection> {
    return readSelected(this.#session, select(this.#session, connection, options), options);
  }

  /** Finds the connections of a resource by their private endpoint, request message or status. An empty array when there is none. */
  async find(query: ConnectionQuery, options: ReadOptions = {}): Promise<Connection[]> {
    const place = locate(this.#session, query.target, options);
    const selects = compileFilter(query);
    return (await allConnections(this.#session, place, options)).filter(selects);
  }

  /**
   * Approves a connection, and gives it back when that has taken effect. One that is approved is left as it is.
   *
   * @throws TransitionError for a connection that is rejected or disconnected, ConnectionNotNamedError for a mere resource,
   * NoConnectionMatchesError, SeveralConnectionsMatchError, ProvisioningFailedError
   */
  approve(connection: ConnectionReference, options: DecideOptions = {}): ConnectionChange<Connection> {
    return this.#change("Approved", connection, options, (result) => result.connection as Connection);
  }

  /**
   * Rejects a connection, pending or approved, and gives it back when that has taken effect. One that is rejected is left as it is.
   * It cannot be approved afterwards.
   *
   * @throws as {@link approve}
   */
  reject(connection: ConnectionReference, options: DecideOptions = {}): ConnectionChange<Connection> {
    return this.#change("Rejected", connection, options, (result) => result.connection as Connection);
  }

  /**
   * Removes a connection in any state, and comes back when it is gone. The consumer's private endpoint becomes disconnected, and
   * is of no more use. A connection that is not there counts as removed.
   *
   * @throws as {@link approve}, without TransitionError
   */
  remove(connection: ConnectionReference, options: ChangeOptions = {}): ConnectionChange<void> {
    return this.#change("Absent", connection, options, () => {});
  }

  /**
   * Sees to it that a connection is approved, rejected or absent, and tells whether anything had to be changed. Doing it twice
   * changes nothing the second time.
   *
   * @throws as {@link approve}
   */
  ensure(connection: ConnectionReference, wanted: DesiredState, options: DecideOptions = {}): ConnectionChange<EnsureResult> {
    return this.#change(wanted, connection, options, (result) => result);
  }

  /**
   * Goes on with a change that was serialized, also in another process, at the api-version that it was begun with. Nothing is
   * sent again. Where there was nothing to change, the connection is read.
   *
   * @throws TypeError for a text that `serialize` has not made; ProvisioningFailedError
   */
  resume(serialized: string, options: ResumeOptions = {}): ConnectionChange<EnsureResult> {
    return resumeChange(this.#session, serialized, options);
  }

  /**
   * What {@link ensure} would do: reads the connection, and changes nothing. `undefined` where there is none, and that is wanted.
   *
   * @throws as {@link get}, and ConnectionNotNamedError for a mere resource
   */
  async plan(connection: ConnectionReference, wanted: DesiredState, options: ReadOptions = {}): Promise<PlannedStep | undefined> {
    return planOne(this.#session, wanted, select(this.#session, connection, options), options);
  }

  /**
   * Waits until a connection has a status and no change to it is going on, or passes a test. It need not be there yet. Of a
   * resource, or of a filter that several connections pass, the first one that is as it should be counts.
   * `"Absent"` waits until none is left, and gives `undefined`.
   *
   * @throws WaitTimeoutError; WaitFailedError when the connection cannot get there by itself
   */
  waitFor(connection: ConnectionReference, condition: "Absent", options: WaitOptions): Promise<undefined>;
  waitFor(connection: ConnectionReference, condition: Exclude<WaitCondition, "Absent">, options: WaitOptions): Promise<Connection>;
  async waitFor(connection: ConnectionReference, condition: WaitCondition, options: WaitOptions): Promise<Connection | undefined> {
    return waitFor(this.#session, select(this.#session, connection, options), condition, options);
  }

  /** Lists what private endpoints can be made for: group ids, with the members and DNS zones of each. */
  async privateLinkResources(target: ResourceReference, options: ListConnectionsOptions = {}): Promise<PrivateLinkResource[]> {
    return allLinkResources(this.#session, locate(this.#session, target, options), options);
  }

  /**
   * Approves all connections of some resources that a filter selects: makes a plan, has it confirmed, and carries it out.
   * Connections of one resource are changed one after the other, those of several at the same time. What fails does not stop the
   * rest; the result says what became of each.
   *
   * @throws TooManyMatchesError when more than `maximum` would be changed
   */
  async approveMatching(targets: readonly ResourceReference[], options: MatchingOptions): Promise<MatchingResult> {
    return changeMatching(this.#session, "Approved", targets, options);
  }

  /** Rejects all connections of some resources that a filter selects, in the way of {@link approveMatching}. */
  async rejectMatching(targets: readonly ResourceReference[], options: MatchingOptions): Promise<MatchingResult> {
    return changeMatching(this.#session, "Rejected", targets, options);
  }

  /** Removes all connections of some resources that a filter selects, in the way of {@link approveMatching}. */
  async removeMatching(targets: readonly ResourceReference[], options: Omit<MatchingOptions, "description">): Promise<MatchingResult> {
    return changeMatching(this.#session, "Absent", targets, options);
  }

  /** Every resource type that the client knows, with its api-versions and with what can be done. Asks nobody. */
  resourceTypes(): ResourceTypeInfo[] {
    return this.#session.catalog.all();
  }

  #change<T>(
    wanted: DesiredState,
    reference: ConnectionReference,
    options: DecideOptions,
    result: (result: EnsureResult) => T,
  ): ConnectionChange<T> {
    return startChange(this.#session, wanted, () => select(this.#session, reference, options), options, result);
  }
}
