import type { ResourceTypeEntry } from "../catalog/catalog.ts";
import type { SurfaceData } from "../catalog/types.ts";
import { listAnswer, usualPaging } from "../engine/lists.ts";
import type { Call, Endpoint, Service } from "../engine/service.ts";
import { idOf, scopeOf, typeOf } from "../http/address.ts";
import { objectIn } from "../http/body.ts";
import type { Answer } from "../http/message.ts";
import { invalidContent, unknownGroup } from "../http/refusals.ts";
import { at, isObject, type JsonObject, present, stringAt } from "../json.ts";
import type { ResourceDocument } from "../state/documents.ts";
import { removeResource } from "../state/settle.ts";
import { wireOf } from "./connections.ts";
import { resourceAt } from "./resource-at.ts";

/** The resources that have private endpoint connections. */
export const targetsService: Service = {
  name: "targets",
  async route(address, { catalog }) {
    const path = address.providers.at(-1);
    if (path === undefined || address.subscriptionId === undefined || path.types.length === 0) return undefined;
    const type = await catalog.type(typeOf(path));
    if (type === undefined) return undefined;
    const isItem = path.names.length === path.types.length && address.group !== undefined;
    const versions = versionsOf(type);
    return {
      resourceType: type.resourceType,
      apiVersions: type.apiVersions,
      at(apiVersion) {
        const surface = versions.get(apiVersion);
        return surface && { errors: surface.errors, byMethod: isItem ? itemEndpoints(type, surface) : collectionEndpoints(type, surface) };
      },
    };
  },
};

/** The api-versions of the connections, and those that the resource itself is read with. */
function versionsOf(type: ResourceTypeEntry): Map<string, SurfaceData> {
  const known = type.apiVersions.flatMap((version) => {
    const surface = type.surface(version);
    return surface === undefined ? [] : [[version, surface] as const];
  });
  const others = known.flatMap(([, surface]) => {
    const version = surface.listFromTarget?.apiVersion;
    return version === undefined ? [] : [[version, surface] as const];
  });
  return new Map([...others, ...known]);
}

function collectionEndpoints(type: ResourceTypeEntry, surface: SurfaceData): Record<string, Endpoint> {
  return {
    GET: {
      operation: "listTargets",
      action: `${type.resourceType}/read`,
      handle: (call) => {
        const { subscriptionId = "", group } = call.address;
        const { state } = call.context;
        if (group !== undefined && state.group(subscriptionId, group) === undefined) throw unknownGroup(group);
        return listAnswer(
          call,
          usualPaging,
          (query) => state.resources({ ...query, subscriptionId, group, resourceTypes: [type.resourceType] }),
          (resource) => targetWire(call, resource, surface),
        );
      },
    },
  };
}

function itemEndpoints(type: ResourceTypeEntry, surface: SurfaceData): Record<string, Endpoint> {
  return {
    GET: {
      operation: "getTarget",
      action: `${type.resourceType}/read`,
      handle: (call) => ({ status: 200, body: targetWire(call, resourceAt(call, pathOf(call, type)), surface) }),
    },
    PUT: { operation: "putTarget", action: `${type.resourceType}/write`, handle: (call) => put(call, type, surface) },
    DELETE: { operation: "deleteTarget", action: `${type.resourceType}/delete`, handle: (call) => remove(call, type) },
  };
}

function put(call: Call, type: ResourceTypeEntry, surface: SurfaceData): Answer {
  const { subscriptionId = "", group = "" } = call.address;
  const { state } = call.context;
  if (state.group(subscriptionId, group) === undefined) throw unknownGroup(group);
  const body = objectIn(call.request);
  const id = idOf(scopeOf(call.address), pathOf(call, type));
  const before = state.resource(id);
  const location = stringAt(body, "location") ?? before?.location;
  if (location === undefined) throw invalidContent("Required property 'location' not found in JSON. Path ''");
  const properties = at(body, "properties");
  const { privateEndpointConnections: _, ...kept } = isObject(properties) ? properties : {};
  const tags = at(body, "tags");
  const resource = state.putResource({
    ...before,
    id: before?.id ?? id,
    resourceType: type.resourceType,
    name: pathOf(call, type).names.at(-1) ?? "",
    location,
    properties: kept,
    ...(isObject(tags) && { tags }),
  });
  return { status: before === undefined ? 201 : 200, body: targetWire(call, resource, surface) };
}

/** Its connections go with it, and leave the private endpoints disconnected. */
function remove(call: Call, type: ResourceTypeEntry): Answer {
  const { state } = call.context;
  const resource = state.resource(idOf(scopeOf(call.address), pathOf(call, type)));
  if (resource === undefined) return { status: 204 };
  state.store.transaction(() => removeResource(state, resource.id));
  return { status: 200 };
}

/** A target with its connections embedded, at the place where those who cannot list them look. */
function targetWire(
  call: Call,
  { id, name, resourceType, location, tags, properties }: ResourceDocument,
  surface: SurfaceData,
): JsonObject {
  const connections = call.context.state.connections(id).map((connection) => wireOf(call, connection, surface));
  const member = surface.listFromTarget?.items.split(".").at(-1) ?? "privateEndpointConnections";
  return present({
    id,
    name,
    type: resourceType,
    location,
    tags,
    properties: {
      provisioningState: "Succeeded",
      ...properties,
      ...(surface.connection !== undefined && { [member]: connections }),
    },
  });
}

function pathOf(
  { address }: Call,
  { resourceType, namespace }: ResourceTypeEntry,
): { namespace: string; types: string[]; names: readonly string[] } {
  return { namespace, types: resourceType.split("/").slice(1), names: address.providers.at(-1)?.names ?? [] };
}
