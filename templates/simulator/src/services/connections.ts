import type { OperationData, SurfaceData, UpdateData } from "../catalog/types.ts";
import type { ResourceTypeEntry } from "../catalog/catalog.ts";
import { begin, checkConflict, linkHeaders } from "../engine/operations.ts";
import { listAnswer } from "../engine/lists.ts";
import type { Call, Endpoint, Service } from "../engine/service.ts";
import { styleOf } from "../engine/style.ts";
import { ArmFailure } from "../http/arm-failure.ts";
import { objectIn } from "../http/body.ts";
import type { Answer } from "../http/message.ts";
import { fold } from "../json.ts";
import { connectionWire, etagMember, etagOf } from "../state/connection-wire.ts";
import type { ConnectionDocument, ResourceDocument } from "../state/documents.ts";
import { connectionIdOf } from "../state/new-connection.ts";
import { childName, routeToChildren, targetOf } from "./children.ts";
import { decisionIn } from "./decision.ts";

/** The private endpoint connections of targets. */
export const connectionsService: Service = {
  name: "connections",
  route: (address, context) =>
    routeToChildren(address, context, "privateEndpointConnections", { collection: collectionEndpoints, item: itemEndpoints }),
};

function collectionEndpoints(type: ResourceTypeEntry, surface: SurfaceData): Record<string, Endpoint> {
  const { list } = surface.operations;
  if (list === undefined) return {};
  return {
    GET: {
      operation: "list",
      action: actionOn(type, "read"),
      handle: (call) => {
        const target = targetOf(call);
        const { state } = call.context;
        return listAnswer(
          call,
          list.paging,
          (query) => state.connections(target.id, query),
          (connection) => wireOf(call, connection, surface),
        );
      },
    },
  };
}

function itemEndpoints(type: ResourceTypeEntry, surface: SurfaceData): Record<string, Endpoint> {
  const { get, update, delete: remove } = surface.operations;
  return {
    ...(get && {
      GET: { operation: "get", action: actionOn(type, "read"), handle: (call) => getConnection(call, surface, get) },
    }),
    ...(update && {
      [update.method]: { operation: "update", action: actionOn(type, "write"), handle: (call) => decide(call, surface, update) },
    }),
    ...(remove && {
      DELETE: { operation: "delete", action: actionOn(type, "delete"), handle: (call) => deleteConnection(call, surface, remove) },
    }),
  };
}

function getConnection(call: Call, surface: SurfaceData, { success, headers = [] }: OperationData): Answer {
  const target = targetOf(call);
  const connection = call.context.state.connection(connectionIdOf(target.id, childName(call)));
  // Where a definition has it, nothing is there without being an error.
  if (connection === undefined && success.includes(204)) return { status: 204 };
  const found = existing(call, target, connection);
  const unchanged = headers.some((name) => fold(name) === "if-none-match") && call.request.headers["if-none-match"] === etagOf(found);
  return unchanged ? { status: 304, headers: { ETag: etagOf(found) } } : connectionAnswer(call, 200, found, surface);
}

function decide(call: Call, surface: SurfaceData, update: UpdateData): Answer {
  const target = targetOf(call);
  const { state, behaviour } = call.context;
  const before = existing(call, target, state.connection(connectionIdOf(target.id, childName(call))));
  const decision = decisionIn(objectIn(call.request), { before, surface, update, target, behaviour });
  checkPrecondition(call, before, surface, update);
  checkConflict(call.context, target.id, before.operation);
  const style = styleOf(update);
  const operation = begin(call, target.id, { kind: "decide", connectionId: before.id, ...decision }, style);
  if (style.kind !== "synchronous") markRunning(call, before, operation.key);
  const now = state.connection(before.id) ?? before;
  const headers = linkHeaders(call, operation, style);
  return style.status === 202 ? { status: 202, headers } : connectionAnswer(call, style.status, now, surface, headers);
}

function deleteConnection(call: Call, surface: SurfaceData, remove: OperationData): Answer {
  const target = targetOf(call);
  const connection = call.context.state.connection(connectionIdOf(target.id, childName(call)));
  if (connection === undefined) {
    if (remove.success.includes(204)) return { status: 204 };
    // Some definitions declare this as one of the good ends.
    throw missing(call, target);
  }
  checkPrecondition(call, connection, surface, remove);
  checkConflict(call.context, target.id, connection.operation);
  const style = styleOf(remove);
  const operation = begin(call, target.id, { kind: "removeConnection", connectionId: connection.id }, style);
  if (style.kind !== "synchronous") markRunning(call, connection, operation.key);
  return { status: style.status, headers: linkHeaders(call, operation, style) };
}

function markRunning({ context }: Call, connection: ConnectionDocument, operation: string): void {
  context.state.putConnection({
    ...connection,
    phase: "InProgress",
    operation,
    revision: connection.revision + 1,
    changedAt: context.clock.now(),
  });
}

/** Where a type has ETags, or declares the header, a change that is meant for an older state is refused. */
function checkPrecondition({ request }: Call, connection: ConnectionDocument, surface: SurfaceData, { headers = [] }: OperationData): void {
  const wanted = request.headers["if-match"];
  const looksAtIt = headers.some((name) => fold(name) === "if-match") || etagMember(surface) !== undefined;
  if (wanted === undefined || wanted === "*" || !looksAtIt || wanted === etagOf(connection)) return;
  throw new ArmFailure(412, "PreconditionFailed", `The condition '${wanted}' of If-Match is not met: the resource has changed.`, {
    from: "provider",
  });
}

function connectionAnswer(
  call: Call,
  status: number,
  connection: ConnectionDocument,
  surface: SurfaceData,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const etag = etagMember(surface) === undefined ? {} : { ETag: etagOf(connection) };
  return { status, headers: { ...etag, ...headers }, body: wireOf(call, connection, surface) };
}

/** A connection as it is seen at an api-version. */
export function wireOf({ context }: Pick<Call, "context">, connection: ConnectionDocument, surface: SurfaceData): unknown {
  const running = connection.operation === undefined ? undefined : context.state.operation(connection.operation);
  return connectionWire(connection, surface, running);
}

function existing(call: Call, target: ResourceDocument, connection: ConnectionDocument | undefined): ConnectionDocument {
  if (connection === undefined) throw missing(call, target);
  return connection;
}

function missing(call: Call, target: ResourceDocument): ArmFailure {
  const message = `The private endpoint connection '${childName(call)}' of '${target.id}' was not found.`;
  return new ArmFailure(404, "ResourceNotFound", message, { from: "provider" });
}

function actionOn({ resourceType }: ResourceTypeEntry, verb: "read" | "write" | "delete"): string {
  return `${resourceType}/privateEndpointConnections/${verb}`;
}
