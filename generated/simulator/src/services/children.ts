import type { ResourceTypeEntry } from "../catalog/catalog.ts";
import type { SurfaceData } from "../catalog/types.ts";
import type { Call, Endpoint, Route } from "../engine/service.ts";
import { type Address, typeOf } from "../http/address.ts";
import { fold } from "../json.ts";
import type { Context } from "../options.ts";
import type { ResourceDocument } from "../state/documents.ts";
import { resourceAt } from "./resource-at.ts";

/** What there is below a target at an api-version, by method. */
export interface ChildEndpoints {
  collection(type: ResourceTypeEntry, surface: SurfaceData): Readonly<Record<string, Endpoint>>;
  item(type: ResourceTypeEntry, surface: SurfaceData): Readonly<Record<string, Endpoint>>;
}

/**
 * The route to a collection below a target, or to one of its items; `undefined` for every other address.
 *
 * @param collection - its name in the address, without regard to case
 */
export async function routeToChildren(
  address: Address,
  { catalog }: Context,
  collection: string,
  endpoints: ChildEndpoints,
): Promise<Route | undefined> {
  const path = address.providers.at(-1);
  if (path === undefined || address.group === undefined || fold(path.types.at(-1) ?? "") !== fold(collection)) return undefined;
  const type = await catalog.type(typeOf(path, 1));
  if (type === undefined) return undefined;
  const kind = path.names.length < path.types.length ? "collection" : "item";
  return {
    resourceType: type.resourceType,
    apiVersions: type.apiVersions,
    at(apiVersion) {
      const surface = type.surface(apiVersion);
      return surface && { errors: surface.errors, byMethod: endpoints[kind](type, surface) };
    },
  };
}

/** The target of a request to what is below it. @throws ArmFailure when it is not there */
export function targetOf(call: Call): ResourceDocument {
  const { namespace, types, names } = call.address.providers.at(-1) ?? { namespace: "", types: [], names: [] };
  return resourceAt(call, { namespace, types: types.slice(0, -1), names: names.slice(0, types.length - 1) });
}

/** The name of the item that a request is about. */
export function childName({ address }: Call): string {
  return address.providers.at(-1)?.names.at(-1) ?? "";
}
