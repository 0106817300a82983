// Microsoft.Media/videoAnalyzers, api-version 2021-11-01-preview. Generated; do not edit.
// Surface 5cc839bc598493fc
import { HostClient } from "@pecgen/core/codegen/v1";
import type {
  CallOptions,
  ConnectionOperation,
  DecisionOptions,
  HostClientOptions,
  HostDescriptor,
  ListOptions,
  OperationOptions,
  PagedAsyncIterableIterator,
  SystemData,
  TokenCredential,
  UpdateOptions,
} from "@pecgen/core/codegen/v1";

/** Api-versions of `Microsoft.Media/videoAnalyzers` that share this surface. */
export type VideoAnalyzerApiVersion = "2021-11-01-preview";

/** A resource of type `Microsoft.Media/videoAnalyzers`: its resource id, or its names. What is declared of the names is not enforced. */
export type VideoAnalyzerTarget =
  | string
  | {
      /** Declared as 1 to any number of characters. */
      subscriptionId?: string;
      /** Declared as 1 to 90 characters. */
      resourceGroupName: string;
      accountName: string;
    };

/** Status of a connection as `Microsoft.Media/videoAnalyzers` spells it. */
export type VideoAnalyzerConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as `Microsoft.Media/videoAnalyzers` spells it. */
export type VideoAnalyzerProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Media/videoAnalyzers`, as the service answers it. */
export interface VideoAnalyzerPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: VideoAnalyzerConnectionProperties;
}

/** The `properties` of a connection. */
export interface VideoAnalyzerConnectionProperties {
  privateEndpoint?: VideoAnalyzerPrivateEndpoint;
  privateLinkServiceConnectionState: VideoAnalyzerConnectionState;
  readonly provisioningState?: VideoAnalyzerProvisioningState;
}

/** The `properties.privateEndpoint` of a connection. */
export interface VideoAnalyzerPrivateEndpoint {
  readonly id?: string;
}

/** The `properties.privateLinkServiceConnectionState` of a connection. */
export interface VideoAnalyzerConnectionState {
  status?: VideoAnalyzerConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection of `Microsoft.Media/videoAnalyzers` may carry. */
export interface VideoAnalyzerPrivateEndpointConnectionUpdate {
  properties?: VideoAnalyzerConnectionUpdateProperties;
}

/** The `properties` of an update. */
export interface VideoAnalyzerConnectionUpdateProperties {
  privateLinkServiceConnectionState: VideoAnalyzerConnectionState;
}

/** A private link resource of `Microsoft.Media/videoAnalyzers`: a group id with its members and zones. */
export interface VideoAnalyzerPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: VideoAnalyzerPrivateLinkResourceProperties;
}

/** The `properties` of a private link resource. */
export interface VideoAnalyzerPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** All that the runtime needs of `Microsoft.Media/videoAnalyzers`. */
export const videoAnalyzerDescriptor: HostDescriptor = {
  resourceType: "Microsoft.Media/videoAnalyzers",
  apiVersions: ["2021-11-01-preview"],
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Media/videoAnalyzers/{accountName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: null },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{name}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{name}",
      success: [201],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{name}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: null },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      path: "/privateLinkResources/{name}",
      success: [200],
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: {
    Succeeded: "Succeeded",
    Creating: "InProgress",
    Deleting: "InProgress",
    Failed: "Failed",
    InProgress: "InProgress",
  },
  errors: "arm",
};

/**
 * Private endpoint connections of `Microsoft.Media/videoAnalyzers`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Media/videoAnalyzers/{accountName}`.
 * Api-version `2021-11-01-preview`; read from `specification/videoanalyzer/resource-manager/Microsoft.Media/preview/2021-11-01-preview/VideoAnalyzers.json`.
 * Calls reject with `RestError`, which carries the code and message of the service.
 *
 * Differs from the common shape:
 * - The update can go on after its response although it is not flagged as long-running.
 * - The update declares 201 and no 200.
 * - The declared statuses lack Disconnected.
 * - The published example of an update answers with the provisioning state InProgress, which the enum does not have.
 */
export class VideoAnalyzerConnectionsClient {
  readonly #host: HostClient;

  /** @param options - `subscriptionId` serves targets that are given by their names without one. */
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: VideoAnalyzerApiVersion } = {},
  ) {
    this.#host = new HostClient(credential, videoAnalyzerDescriptor, options);
  }

  /**
   * Lists the private endpoint connections of a resource.
   *
   * `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  list(
    target: VideoAnalyzerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<VideoAnalyzerPrivateEndpointConnection> {
    return this.#host.list<VideoAnalyzerPrivateEndpointConnection>(target, options);
  }

  /**
   * Reads one private endpoint connection.
   *
   * `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{name}`
   *
   * @returns The connection.
   */
  get(
    target: VideoAnalyzerTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<VideoAnalyzerPrivateEndpointConnection> {
    return this.#host.get<VideoAnalyzerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a private endpoint connection with a body of your own.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{name}`
   *
   * @param body - Sent as it is.
   * @returns An operation to await; it can go on after the response (201 declared).
   */
  update(
    target: VideoAnalyzerTarget,
    connectionName: string,
    body: VideoAnalyzerPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<VideoAnalyzerPrivateEndpointConnection> {
    return this.#host.update<VideoAnalyzerPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /**
   * Approves a private endpoint connection.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{name}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (201 declared).
   */
  approve(
    target: VideoAnalyzerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<VideoAnalyzerPrivateEndpointConnection> {
    return this.#host.approve<VideoAnalyzerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Rejects a private endpoint connection; a rejected one cannot be approved again.
   *
   * `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{name}`
   *
   * @param options - `description` is the reason shown to the consumer.
   * @returns An operation to await; it can go on after the response (201 declared).
   */
  reject(
    target: VideoAnalyzerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<VideoAnalyzerPrivateEndpointConnection> {
    return this.#host.reject<VideoAnalyzerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.
   *
   * `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{name}`
   *
   * @returns An operation, complete with the response (200, 204 declared).
   */
  delete(target: VideoAnalyzerTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids that a private endpoint can connect to.
   *
   * `PrivateLinkResources_List`, `GET …/privateLinkResources`
   *
   * @returns All of them, in one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: VideoAnalyzerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<VideoAnalyzerPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<VideoAnalyzerPrivateLinkResource>(target, options);
  }

  /**
   * Reads one private link resource.
   *
   * `PrivateLinkResources_Get`, `GET …/privateLinkResources/{name}`
   *
   * @param name - Name of the private link resource, usually its group id.
   * @returns The private link resource.
   */
  getPrivateLinkResource(
    target: VideoAnalyzerTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<VideoAnalyzerPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<VideoAnalyzerPrivateLinkResource>(target, name, options);
  }

  /**
   * Goes on with an operation that was serialized, also in another process, at the api-version that it was begun with.
   *
   * @param serialized - What `serialize` of the operation gave.
   * @returns An operation to await; it gives `undefined` for deletions.
   */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<VideoAnalyzerPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<VideoAnalyzerPrivateEndpointConnection>(serialized, options);
  }
}
