import { begin, checkConflict, linkHeaders } from "../engine/operations.ts";
import { listAnswer, usualPaging } from "../engine/lists.ts";
import type { Call, Endpoint, Service } from "../engine/service.ts";
import type { Style } from "../engine/style.ts";
import { ArmFailure } from "../http/arm-failure.ts";
import { idOf, scopeOf, typeOf } from "../http/address.ts";
import { objectIn } from "../http/body.ts";
import type { Answer } from "../http/message.ts";
import { linkedUnauthorized, unknownGroup, unknownResource } from "../http/refusals.ts";
import { fold } from "../json.ts";
import type { EndpointConnection, EndpointState, ResourceDocument } from "../state/documents.ts";
import { readId } from "../state/ids.ts";
import { resourceAt } from "./resource-at.ts";
import { checkGroupIds, type EndpointRequest, endpointRequestIn } from "./private-endpoint-body.ts";
import { endpointEtag, privateEndpointWire } from "./private-endpoint-wire.ts";

export const privateEndpointType = "Microsoft.Network/privateEndpoints";

/** Newest first. The consumer's side is not among the definitions that the package is made from. */
export const privateEndpointVersions: readonly string[] = [
  ...["2025-05-01", "2025-03-01", "2025-01-01", "2024-10-01", "2024-07-01", "2024-05-01", "2024-03-01", "2024-01-01"],
  ...["2023-11-01", "2023-09-01", "2023-06-01", "2023-05-01", "2023-04-01", "2023-02-01"],
  ...["2022-11-01", "2022-09-01", "2022-07-01", "2022-05-01", "2022-01-01"],
  ...["2021-12-01", "2021-08-01", "2021-05-01", "2021-03-01", "2021-02-01"],
  ...["2020-11-01", "2020-08-01", "2020-07-01", "2020-06-01", "2020-05-01", "2020-04-01", "2020-03-01"],
  ...["2019-12-01", "2019-11-01", "2019-09-01", "2019-08-01", "2019-07-01", "2019-06-01", "2019-04-01"],
];

/** `customNetworkInterfaceName` and `ipConfigurations` are there from this version on. */
const customNetworking = "2021-05-01";

const putStyle: Style = { kind: "links", status: 201, headers: ["Azure-AsyncOperation"] };
const deleteStyle: Style = { kind: "links", status: 202, headers: ["Azure-AsyncOperation", "Location"] };

/** The consumer's side: `Microsoft.Network/privateEndpoints`. */
export const privateEndpointsService: Service = {
  name: "private endpoints",
  route(address) {
    const path = address.providers.at(-1);
    if (path === undefined || fold(typeOf(path)) !== fold(privateEndpointType) || address.subscriptionId === undefined) return undefined;
    const isItem = path.names.length === path.types.length && address.group !== undefined;
    return {
      resourceType: privateEndpointType,
      apiVersions: privateEndpointVersions,
      at: (apiVersion) =>
        privateEndpointVersions.includes(apiVersion)
          ? { errors: "arm", byMethod: isItem ? itemEndpoints : collectionEndpoints }
          : undefined,
    };
  },
};

const collectionEndpoints: Readonly<Record<string, Endpoint>> = {
  GET: {
    operation: "listPrivateEndpoints",
    action: `${privateEndpointType}/read`,
    handle: (call) => {
      const { subscriptionId = "", group } = call.address;
      const { state } = call.context;
      if (group !== undefined && state.group(subscriptionId, group) === undefined) throw unknownGroup(group);
      return listAnswer(
        call,
        usualPaging,
        (query) => state.resources({ ...query, subscriptionId, group, resourceTypes: [privateEndpointType] }),
        (resource) => privateEndpointWire(call.context, resource),
      );
    },
  },
};

const itemEndpoints: Readonly<Record<string, Endpoint>> = {
  GET: {
    operation: "getPrivateEndpoint",
    action: `${privateEndpointType}/read`,
    handle: (call) => answer(call, 200, resourceAt(call, pathOf(call))),
  },
  PUT: { operation: "putPrivateEndpoint", action: `${privateEndpointType}/write`, handle: put },
  DELETE: { operation: "deletePrivateEndpoint", action: `${privateEndpointType}/delete`, handle: remove },
};

function put(call: Call): Answer {
  const { state } = call.context;
  const { subscriptionId = "", group = "" } = call.address;
  if (state.group(subscriptionId, group) === undefined) throw unknownGroup(group);
  const id = idOf(scopeOf(call.address), pathOf(call));
  const asked = endpointRequestIn(objectIn(call.request));
  if (call.apiVersion < customNetworking && (asked.customNetworkInterfaceName !== undefined || asked.ipConfigurations.length > 0)) {
    throw refused("InvalidPropertyForApiVersion", `Custom names and addresses are not available before api-version ${customNetworking}.`);
  }
  const before = state.resource(id);
  checkConflict(call.context, id, runningOn(call, id));
  if (before?.endpoint !== undefined) return change(call, before, before.endpoint, asked);
  for (const connection of asked.connections) checkConnection(call, id, connection);
  const { location, tags, ...wanted } = asked;
  state.putResource({
    id,
    resourceType: privateEndpointType,
    name: pathOf(call).names.at(-1) ?? "",
    location,
    ...(tags !== undefined && { tags }),
    properties: {},
    endpoint: { ...wanted, phase: "InProgress", revision: 1 },
  });
  return started(call, id, putStyle.status);
}

/** Of a private endpoint that is there, only the tags can be changed. */
function change(call: Call, before: ResourceDocument, endpoint: EndpointState, asked: EndpointRequest): Answer {
  const fixed = (what: string): ArmFailure =>
    refused("PropertyChangeNotAllowed", `${what} can be set only when '${before.id}' is created.`);
  if (asked.customNetworkInterfaceName !== undefined && asked.customNetworkInterfaceName !== endpoint.customNetworkInterfaceName) {
    throw fixed("The name of the network interface");
  }
  if (asked.ipConfigurations.length > 0 && JSON.stringify(asked.ipConfigurations) !== JSON.stringify(endpoint.ipConfigurations)) {
    throw fixed("IP configurations");
  }
  const targets = (connections: readonly EndpointConnection[]): string =>
    JSON.stringify(connections.map(({ targetId, manual, groupIds }) => [fold(targetId), manual, groupIds.map(fold)]));
  if (targets(asked.connections) !== targets(endpoint.connections)) throw fixed("The connection");
  if (fold(asked.subnetId) !== fold(endpoint.subnetId ?? "")) throw fixed("The subnet");
  const after = call.context.state.putResource({
    ...before,
    ...(asked.tags !== undefined && { tags: asked.tags }),
    endpoint: { ...endpoint, revision: endpoint.revision + 1 },
  });
  return answer(call, 200, after);
}

/** Whether the target is there, has such groups, and lets the consumer connect without being asked. */
function checkConnection({ context, address }: Call, id: string, connection: EndpointConnection): void {
  const { targetId, manual } = connection;
  const parts = readId(targetId);
  if (parts === undefined) throw refused("LinkedInvalidPropertyId", `'${targetId}' is not the id of a resource.`);
  const target = context.state.resource(targetId);
  if (target === undefined) throw unknownResource(idOf("", parts.path).slice("/providers/".length), parts.group);
  checkGroupIds(connection, target.resourceType);
  if (manual) return;
  const rule = target.rules?.autoApproval ?? [parts.subscriptionId];
  const allowed = typeof rule === "boolean" ? rule : rule.some((subscription) => fold(subscription) === fold(address.subscriptionId ?? ""));
  if (!allowed) {
    throw linkedUnauthorized(
      `${privateEndpointType}/write`,
      id,
      `${target.resourceType}/PrivateEndpointConnectionsApproval/action`,
      target.id,
    );
  }
}

function remove(call: Call): Answer {
  const { state } = call.context;
  const id = idOf(scopeOf(call.address), pathOf(call));
  const resource = state.resource(id);
  if (resource?.endpoint === undefined) return { status: 204 };
  checkConflict(call.context, id, runningOn(call, id));
  state.putResource({ ...resource, endpoint: { ...resource.endpoint, phase: "InProgress", revision: resource.endpoint.revision + 1 } });
  const operation = begin(call, id, { kind: "removeResource", resourceId: id }, deleteStyle);
  return { status: deleteStyle.status, headers: linkHeaders(call, operation, deleteStyle) };
}

function started(call: Call, id: string, status: number): Answer {
  const operation = begin(call, id, { kind: "connectEndpoint", endpointId: id }, putStyle);
  const resource = call.context.state.resource(id);
  if (resource === undefined) throw new TypeError(`${id} was not kept.`);
  return answer(call, status, resource, linkHeaders(call, operation, putStyle));
}

function runningOn({ context }: Call, id: string): string | undefined {
  return context.state.runningOn(id)?.key;
}

function answer({ context }: Call, status: number, resource: ResourceDocument, headers: Readonly<Record<string, string>> = {}): Answer {
  const etag = resource.endpoint === undefined ? {} : { ETag: endpointEtag(resource.endpoint) };
  return { status, headers: { ...etag, ...headers }, body: privateEndpointWire(context, resource) };
}

function pathOf({ address }: Call): { namespace: string; types: readonly string[]; names: readonly string[] } {
  const path = address.providers.at(-1);
  return { namespace: "Microsoft.Network", types: ["privateEndpoints"], names: path?.names ?? [] };
}

function refused(code: string, message: string): ArmFailure {
  return new ArmFailure(400, code, message, { from: "provider" });
}
