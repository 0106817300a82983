import { fold } from "../json.ts";
import { placeOf, type ProviderPath, scopeOf, typeOf } from "../http/address.ts";

/** The parts of a resource id. */
export interface ResourceId {
  readonly id: string;
  readonly subscriptionId: string;
  readonly group: string;
  readonly path: ProviderPath;
  readonly resourceType: string;
  readonly name: string;
}

/** Reads the id of a resource in a resource group; `undefined` for everything else. */
export function readId(id: string): ResourceId | undefined {
  const segments = id.slice(1).split("/");
  if (!id.startsWith("/") || segments.includes("")) return undefined;
  const { subscriptionId, group, providers, rest } = placeOf(segments);
  const [path] = providers;
  const name = path?.names.at(-1);
  if (path === undefined || name === undefined || path.names.length !== path.types.length) return undefined;
  if (subscriptionId === undefined || group === undefined || providers.length !== 1 || rest.length > 0) return undefined;
  return { id, subscriptionId, group, path, resourceType: typeOf(path), name };
}

/** How a resource is found: ids are compared without regard to case. */
export const keyOf = fold;

export function groupKey(subscriptionId: string, group: string): string {
  return keyOf(scopeOf({ subscriptionId, group }));
}
