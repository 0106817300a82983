import type { ProvisioningPhase } from "../catalog/types.ts";
import { hash128, uuidOf } from "../random.ts";
import { connectionIdOf } from "./new-connection.ts";
import type { ConnectionDocument, EndpointConnection, OperationDocument } from "./documents.ts";
import type { State } from "./state.ts";

/** How long an operation can be asked about after its end: a day. */
const remembered = 24 * 60 * 60 * 1_000;

/** Ends every operation whose time has come, in the order of these times. */
export function settleDue(state: State, now: number): void {
  for (let due = state.nextDue(); due !== undefined && due.dueAt <= now; due = state.nextDue()) {
    const operation = due;
    state.store.transaction(() => settle(state, operation), operation.dueAt);
    state.forgetOperations(now - remembered);
  }
}

/** Ends an operation now. */
export function settle(state: State, operation: OperationDocument): void {
  const { change, outcome } = operation;
  state.putOperation({ ...operation, state: outcome.kind });
  switch (change.kind) {
    case "decide": {
      const connection = state.connection(change.connectionId);
      if (connection === undefined) return;
      const decided = outcome.kind === "Succeeded" ? { status: change.status, description: change.description } : {};
      putSettled(state, connection, { ...decided, phase: outcome.kind }, operation.dueAt);
      return;
    }
    case "removeConnection": {
      const connection = state.connection(change.connectionId);
      if (connection === undefined) return;
      if (outcome.kind === "Succeeded") state.removeConnection(connection.id);
      else putSettled(state, connection, { phase: outcome.kind }, operation.dueAt);
      return;
    }
    case "connectEndpoint":
      connectEndpoint(state, change.endpointId, operation);
      return;
    case "removeResource":
      if (outcome.kind === "Succeeded") removeResource(state, change.resourceId);
      else settleEndpoint(state, change.resourceId, outcome.kind);
  }
}

/** Removes a resource with what depends on it: the connections of a target, or those that a private endpoint has made. */
export function removeResource(state: State, id: string): void {
  for (const connection of [...state.connections(id), ...state.connectionsOfEndpoint(id)]) state.removeConnection(connection.id);
  state.removeResource(id);
}

function putSettled(state: State, connection: ConnectionDocument, settled: Partial<ConnectionDocument>, now: number): void {
  state.putConnection({ ...connection, ...settled, operation: undefined, revision: connection.revision + 1, changedAt: now });
}

function settleEndpoint(state: State, id: string, phase: ProvisioningPhase): void {
  const resource = state.resource(id);
  if (resource?.endpoint === undefined) return;
  state.putResource({ ...resource, endpoint: { ...resource.endpoint, phase, revision: resource.endpoint.revision + 1 } });
}

/** The consumer's request reaches the providers: now they have a connection. */
function connectEndpoint(state: State, endpointId: string, { dueAt, outcome }: OperationDocument): void {
  const resource = state.resource(endpointId);
  if (resource?.endpoint === undefined) return;
  const { endpoint } = resource;
  const connect = (connection: EndpointConnection): EndpointConnection => {
    const target = state.resource(connection.targetId);
    if (connection.connectionId !== undefined || target === undefined || outcome.kind !== "Succeeded") return connection;
    const name = `${resource.name}.${uuidOf(`${endpointId} ${connection.name} ${hash128(String(dueAt))}`)}`;
    const id = connectionIdOf(target.id, name);
    state.putConnection({
      id,
      targetId: target.id,
      resourceType: target.resourceType,
      name,
      status: connection.manual ? "Pending" : "Approved",
      phase: "Succeeded",
      description: connection.manual ? (connection.requestMessage ?? "") : "Auto-Approved",
      actionsRequired: "None",
      privateEndpointId: resource.id,
      groupIds: connection.groupIds,
      createdAt: dueAt,
      changedAt: dueAt,
      revision: 1,
    });
    return { ...connection, connectionId: id };
  };
  const connections = endpoint.connections.map(connect);
  state.putResource({ ...resource, endpoint: { ...endpoint, phase: outcome.kind, connections, revision: endpoint.revision + 1 } });
}
