import type { ConnectionStatus, ProvisioningPhase } from "../catalog/types.ts";
import type { Clock } from "../clock.ts";
import type { ConnectionDocument, ResourceDocument } from "./documents.ts";
import { settleDue } from "./settle.ts";
import type { State } from "./state.ts";

/** A connection as it is, whatever its service would call it. */
export interface ConnectionView {
  readonly id: string;
  readonly name: string;
  readonly targetId: string;
  readonly resourceType: string;
  readonly status: ConnectionStatus;
  readonly phase: ProvisioningPhase;
  readonly description: string;
  readonly privateEndpointId: string;
  readonly groupIds: readonly string[];
  /** How often it was changed; 1 when it is new. */
  readonly revision: number;
}

/** A private endpoint as it is. */
export interface PrivateEndpointView {
  readonly id: string;
  readonly phase: ProvisioningPhase;
  readonly connections: ReadonlyArray<{
    readonly name: string;
    readonly manual: boolean;
    readonly targetId: string;
    /** What the consumer sees. */
    readonly status: ConnectionStatus;
  }>;
}

/** What is simulated, as it is now. Operations whose time has come are over before anything is shown. */
export interface StateView {
  connection(id: string): ConnectionView | undefined;
  /** The connections of a resource. */
  connections(targetId: string): ConnectionView[];
  privateEndpoint(id: string): PrivateEndpointView | undefined;
  /** Ids of the resources of a subscription, private endpoints too. */
  resources(subscriptionId: string): string[];
  subscriptions(): string[];
  counts(): { readonly subscriptions: number; readonly resources: number; readonly connections: number; readonly operations: number };
}

export function createView(state: State, clock: Clock): StateView {
  const settled = (): State => {
    settleDue(state, clock.now());
    return state;
  };
  return {
    connection: (id) => viewOf(settled().connection(id)),
    connections: (targetId) =>
      settled()
        .connections(targetId)
        .flatMap((connection) => viewOf(connection) ?? []),
    privateEndpoint: (id) => endpointView(settled(), state.resource(id)),
    resources: (subscriptionId) =>
      settled()
        .resources({ subscriptionId })
        .map(({ id }) => id),
    subscriptions: () =>
      settled()
        .subscriptions()
        .map(({ subscriptionId }) => subscriptionId),
    counts: () => ({
      subscriptions: settled().store.count("subscription"),
      resources: state.store.count("resource"),
      connections: state.store.count("connection"),
      operations: state.store.count("operation"),
    }),
  };
}

function viewOf(connection: ConnectionDocument | undefined): ConnectionView | undefined {
  if (connection === undefined) return undefined;
  const { id, name, targetId, resourceType, status, phase, description, privateEndpointId, groupIds, revision } = connection;
  return { id, name, targetId, resourceType, status, phase, description, privateEndpointId, groupIds, revision };
}

function endpointView(state: State, resource: ResourceDocument | undefined): PrivateEndpointView | undefined {
  if (resource?.endpoint === undefined) return undefined;
  const { connections, phase } = resource.endpoint;
  return {
    id: resource.id,
    phase,
    connections: connections.map(({ name, manual, targetId, connectionId }) => ({
      name,
      manual,
      targetId,
      status: connectionId === undefined ? "Pending" : (state.connection(connectionId)?.status ?? "Disconnected"),
    })),
  };
}
