import { membersOf, only } from "../catalog/members.ts";
import type { OperationData, SurfaceData } from "../catalog/types.ts";
import type { ResourceTypeEntry } from "../catalog/catalog.ts";
import { type LinkResource, linkResourcesOf } from "../catalog/link-resources.ts";
import { listAnswer } from "../engine/lists.ts";
import type { Endpoint, Service } from "../engine/service.ts";
import { ArmFailure } from "../http/arm-failure.ts";
import { fold, type JsonObject } from "../json.ts";
import type { ResourceDocument } from "../state/documents.ts";
import { childName, routeToChildren, targetOf } from "./children.ts";

/** The private link resources (group ids) of targets. */
export const linkResourcesService: Service = {
  name: "private link resources",
  route: (address, context) => routeToChildren(address, context, "privateLinkResources", { collection: listEndpoint, item: itemEndpoint }),
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
        const name = childName(call);
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
