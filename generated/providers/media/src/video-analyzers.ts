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

/** Api-versions that share this surface. */
export type VideoAnalyzerApiVersion = "2021-11-01-preview";

/** A resource of type `Microsoft.Media/videoAnalyzers`: its id, or its names, which are not checked. */
export type VideoAnalyzerTarget =
  | string
  | {
      /** 1 to any number of characters. */
      subscriptionId?: string;
      /** 1 to 90 characters. */
      resourceGroupName: string;
      accountName: string;
    };

/** Status of a connection as the service spells it. */
export type VideoAnalyzerConnectionStatus = "Pending" | "Approved" | "Rejected" | (string & {});

/** Provisioning state of a connection as the service spells it. */
export type VideoAnalyzerProvisioningState = "Succeeded" | "Creating" | "Deleting" | "Failed" | (string & {});

/** A private endpoint connection of `Microsoft.Media/videoAnalyzers`, as the service answers it. */
export interface VideoAnalyzerPrivateEndpointConnection {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: VideoAnalyzerConnectionProperties;
}

/** `properties` of a connection. */
export interface VideoAnalyzerConnectionProperties {
  privateEndpoint?: VideoAnalyzerPrivateEndpoint;
  privateLinkServiceConnectionState: VideoAnalyzerConnectionState;
  readonly provisioningState?: VideoAnalyzerProvisioningState;
}

/** `properties.privateEndpoint` of a connection. */
export interface VideoAnalyzerPrivateEndpoint {
  readonly id?: string;
}

/** `properties.privateLinkServiceConnectionState` of a connection. */
export interface VideoAnalyzerConnectionState {
  status?: VideoAnalyzerConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

/** What an update of a connection may carry. */
export interface VideoAnalyzerPrivateEndpointConnectionUpdate {
  properties?: VideoAnalyzerConnectionUpdateProperties;
}

/** `properties` of an update. */
export interface VideoAnalyzerConnectionUpdateProperties {
  privateLinkServiceConnectionState: VideoAnalyzerConnectionState;
}

/** A private link resource: a group id with its members and zones. */
export interface VideoAnalyzerPrivateLinkResource {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemData;
  properties?: VideoAnalyzerPrivateLinkResourceProperties;
}

/** `properties` of a private link resource. */
export interface VideoAnalyzerPrivateLinkResourceProperties {
  readonly groupId?: string;
  readonly requiredMembers?: string[];
  requiredZoneNames?: string[];
}

/** What the runtime needs to know. */
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
} as const;

/**
 * Private endpoint connections of `Microsoft.Media/videoAnalyzers`.
 *
 * Targets are `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Media/videoAnalyzers/{accountName}`.
 * Api-version `2021-11-01-preview`; read from `specification/videoanalyzer/resource-manager/Microsoft.Media/preview/2021-11-01-preview/VideoAnalyzers.json`.
 * Calls reject with `RestError`.
 *
 * Differs from the common shape:
 * - The update can go on after its response although it is not flagged as long-running.
 * - The update declares 201 and no 200.
 * - The declared statuses lack Disconnected.
 * - The published example of an update answers with the provisioning state InProgress, which the enum does not have.
 */
export class VideoAnalyzerConnectionsClient {
  readonly #host: HostClient;

  constructor(credential: TokenCredential, options: HostClientOptions<VideoAnalyzerApiVersion> = {}) {
    this.#host = new HostClient(credential, videoAnalyzerDescriptor, options);
  }

  /**
   * Lists the connections of a resource. `PrivateEndpointConnections_List`, `GET …/privateEndpointConnections`
   * In one page; a next link is followed if one comes.
   */
  list(
    target: VideoAnalyzerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<VideoAnalyzerPrivateEndpointConnection> {
    return this.#host.list<VideoAnalyzerPrivateEndpointConnection>(target, options);
  }

  /** Reads a connection. `PrivateEndpointConnections_Get`, `GET …/privateEndpointConnections/{name}` */
  get(
    target: VideoAnalyzerTarget,
    connectionName: string,
    options: CallOptions = {},
  ): Promise<VideoAnalyzerPrivateEndpointConnection> {
    return this.#host.get<VideoAnalyzerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Changes a connection; the body is sent as it is. `PrivateEndpointConnections_CreateOrUpdate`, `PUT …/privateEndpointConnections/{name}`
   * Can go on after its response; declared: 201.
   */
  update(
    target: VideoAnalyzerTarget,
    connectionName: string,
    body: VideoAnalyzerPrivateEndpointConnectionUpdate,
    options: UpdateOptions = {},
  ): ConnectionOperation<VideoAnalyzerPrivateEndpointConnection> {
    return this.#host.update<VideoAnalyzerPrivateEndpointConnection>(target, connectionName, body, options);
  }

  /** Approves a connection with the operation of `update`. */
  approve(
    target: VideoAnalyzerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<VideoAnalyzerPrivateEndpointConnection> {
    return this.#host.approve<VideoAnalyzerPrivateEndpointConnection>(target, connectionName, options);
  }

  /** Rejects a connection with the operation of `update`; it cannot be approved again. */
  reject(
    target: VideoAnalyzerTarget,
    connectionName: string,
    options: DecisionOptions = {},
  ): ConnectionOperation<VideoAnalyzerPrivateEndpointConnection> {
    return this.#host.reject<VideoAnalyzerPrivateEndpointConnection>(target, connectionName, options);
  }

  /**
   * Removes a connection; for the consumer it becomes Disconnected. `PrivateEndpointConnections_Delete`, `DELETE …/privateEndpointConnections/{name}`
   * Complete with its response; declared: 200, 204.
   */
  delete(target: VideoAnalyzerTarget, connectionName: string, options: UpdateOptions = {}): ConnectionOperation<void> {
    return this.#host.delete(target, connectionName, options);
  }

  /**
   * Lists the group ids to connect to. `PrivateLinkResources_List`, `GET …/privateLinkResources`
   * In one page; a next link is followed if one comes.
   */
  listPrivateLinkResources(
    target: VideoAnalyzerTarget,
    options: ListOptions = {},
  ): PagedAsyncIterableIterator<VideoAnalyzerPrivateLinkResource> {
    return this.#host.listPrivateLinkResources<VideoAnalyzerPrivateLinkResource>(target, options);
  }

  /** Reads a private link resource by its name, usually its group id. `PrivateLinkResources_Get`, `GET …/privateLinkResources/{name}` */
  getPrivateLinkResource(
    target: VideoAnalyzerTarget,
    name: string,
    options: CallOptions = {},
  ): Promise<VideoAnalyzerPrivateLinkResource> {
    return this.#host.getPrivateLinkResource<VideoAnalyzerPrivateLinkResource>(target, name, options);
  }

  /** Goes on with a serialized operation at its api-version; a deletion gives `undefined`. */
  resumeOperation(
    serialized: string,
    options: OperationOptions = {},
  ): ConnectionOperation<VideoAnalyzerPrivateEndpointConnection | undefined> {
    return this.#host.resumeOperation<VideoAnalyzerPrivateEndpointConnection>(serialized, options);
  }
}
