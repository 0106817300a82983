import type { MemberShape, OperationData, Shape, SurfaceData } from "../catalog/types.ts";
import type { ResourceTypeEntry } from "../catalog/catalog.ts";
import { type LinkResource, linkResourcesOf } from "../catalog/link-resources.ts";
import { listAnswer } from "../engine/lists.ts";
import type { Call, Endpoint, Service } from "../engine/service.ts";
import { typeOf } from "../http/address.ts";
import { ArmFailure } from "../http/arm-failure.ts";
import { fold, type JsonObject, present } from "../json.ts";
import type { ResourceDocument } from "../state/documents.ts";
import { parentPath, resourceAt } from "./target.ts";

const collection = "privatelinkresources";

/** The private link resources (group ids) of targets. */
export const linkResourcesService: Service = {
  name: "private link resources",
  async route(address, { catalog }) {
    const path = address.providers.at(-1);
    if (path === undefined || address.group === undefined || fold(path.types.at(-1) ?? "") !== collection) return undefined;
    const type = await catalog.type(typeOf(path, 1));
    if (type === undefined) return undefined;
    const isCollection = path.names.length < path.types.length;
    return {
      resourceType: type.resourceType,
      apiVersions: type.apiVersions,
      at(apiVersion) {
        const surface = type.surface(apiVersion);
        if (surface === undefined) return undefined;
        return { errors: surface.errors, byMethod: isCollection ? listEndpoint(type, surface) : itemEndpoint(type, surface) };
      },
    };
  },
};

function listEndpoint(type: ResourceTypeEntry, surface: SurfaceData): Record<string, Endpoint> {
  const operation = surface.operations.listPrivateLinkResources;
  if (operation === undefined) return {};
  return {
    GET: {
      operation: "listPrivateLinkResources",
      action: `${type.resourceType}/privateLinkResources/read`,
      handle: (call) => {
        const target = targetOf(call);
        const all = linkResourcesOf(type.resourceType)
          .map((resource) => ({ key: fold(resource.groupId), resource }))
          .sort((a, b) => (a.key < b.key ? -1 : 1));
        return listAnswer(
          call,
          operation.paging,
          ({ after = "", limit }) => all.filter(({ key }) => key > after).slice(0, limit),
          ({ resource }) => linkResourceWire(resource, target, type, surface),
        );
      },
    },
  };
}

function itemEndpoint(type: ResourceTypeEntry, surface: SurfaceData): Record<string, Endpoint> {
  const operation: OperationData | undefined = surface.operations.getPrivateLinkResource;
  if (operation === undefined) return {};
  return {
    GET: {
      operation: "getPrivateLinkResource",
      action: `${type.resourceType}/privateLinkResources/read`,
      handle: (call) => {
        const target = targetOf(call);
        const name = call.address.providers.at(-1)?.names.at(-1) ?? "";
        const resource = linkResourcesOf(type.resourceType).find(({ groupId }) => fold(groupId) === fold(name));
        if (resource === undefined) {
          throw new ArmFailure(404, "ResourceNotFound", `The private link resource '${name}' of '${target.id}' was not found.`, {
            from: "provider",
          });
        }
        return { status: 200, body: linkResourceWire(resource, target, type, surface) };
      },
    },
  };
}

/** The members that the model has; most have a `properties` around what counts, some have not. */
function linkResourceWire(
  { groupId, requiredMembers, requiredZoneNames }: LinkResource,
  target: ResourceDocument,
  { resourceType }: ResourceTypeEntry,
  { privateLinkResource }: SurfaceData,
): JsonObject {
  const top = membersOf(privateLinkResource);
  const bag = membersOf(top["properties"]?.type);
  const facts = { groupId, requiredMembers, requiredZoneNames, displayName: groupId, provisioningState: "Succeeded" };
  const own = { id: `${target.id}/privateLinkResources/${groupId}`, name: groupId, type: `${resourceType}/privateLinkResources` };
  const properties = only(bag, facts);
  return {
    ...only(top, { ...own, groupId, requiredMembers, requiredZoneNames }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function targetOf(call: Call): ResourceDocument {
  return resourceAt(call, parentPath(call.address.providers.at(-1) ?? { namespace: "", types: [], names: [] }, 1));
}

function membersOf(shape: Shape | undefined): Readonly<Record<string, MemberShape>> {
  return typeof shape === "object" && shape.kind === "object" ? shape.members : {};
}

function only(members: Readonly<Record<string, MemberShape>>, values: JsonObject): JsonObject {
  return present(Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(members, name))));
}
