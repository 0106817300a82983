import { Catalog, type ResourceTypeInfo } from "@pecgen/client/catalog";
import { NothingFoundError } from "../errors/selection.ts";
import { listArm } from "../arm/resource-manager.ts";
import { groupResources, subscriptionResources } from "../arm/surfaces.ts";
import type { Session } from "../session.ts";
import type { Where } from "./where.ts";

/**
 * The resource ids that are meant; for a scope, those of all resources whose type has connections.
 *
 * @throws NothingFoundError where a scope has none
 */
export async function expand(session: Session, where: Where): Promise<readonly string[]> {
  if (where.kind === "resources") return where.ids;
  const wanted = wantedTypes(where.types);
  const found: string[] = [];
  for (const subscriptionId of where.subscriptions) {
    session.progress.show(`Looking for resources in ${where.resourceGroup ?? subscriptionId} …`);
    const { resourceGroup: resourceGroupName, types } = where;
    const [only] = types;
    // The Resource Manager filters by one type; several, or all that have connections, are picked here.
    const query = types.length === 1 ? { $filter: `resourceType eq '${only}'` } : {};
    const [surface, target] =
      resourceGroupName === undefined
        ? [subscriptionResources, { subscriptionId }]
        : [groupResources, { subscriptionId, resourceGroupName }];
    for await (const { id, type } of listArm<{ id?: unknown; type?: unknown }>(session, surface, target, query)) {
      if (typeof id === "string" && typeof type === "string" && wanted.has(type.toLowerCase())) found.push(id);
    }
  }
  if (found.length === 0) throw new NothingFoundError(`There is no resource with private endpoint connections in ${placeOf(where)}.`);
  return found;
}

/** How a place is called in messages. */
export function placeOf(where: Where): string {
  if (where.kind === "resources") return where.ids.length === 1 ? String(where.ids[0]) : `${where.ids.length} resources`;
  const { resourceGroup, subscriptions } = where;
  return resourceGroup === undefined ? `subscription ${subscriptions.join(", ")}` : `resource group ${resourceGroup}`;
}

function wantedTypes(types: readonly string[]): ReadonlySet<string> {
  const has = ({ actions }: ResourceTypeInfo): boolean => actions.includes("list");
  const names =
    types.length > 0
      ? types
      : new Catalog()
          .all()
          .filter(has)
          .map(({ resourceType }) => resourceType);
  return new Set(names.map((name) => name.toLowerCase()));
}
