import { NothingFoundError } from "../errors/selection.ts";
import type { Session } from "../session.ts";
import type { Where } from "./where.ts";

/**
 * The resource ids that are meant; for a scope, those of all resources whose type has connections.
 *
 * @throws NothingFoundError where a scope has none
 */
export async function expand({ connections, call, progress }: Session, where: Where): Promise<readonly string[]> {
  if (where.kind === "resources") return where.ids;
  const { abortSignal, headers, timeoutMs } = call;
  const { resourceGroup: resourceGroupName, types } = where;
  const found: string[] = [];
  for (const subscriptionId of where.subscriptions) {
    progress.show(`Looking for resources in ${resourceGroupName ?? subscriptionId} …`);
    const scope = { subscriptionId, resourceGroupName, ...(types.length > 0 && { resourceTypes: types }) };
    // An api-version is one of the resource types, not of the list of all resources.
    for await (const { id } of connections.resources(scope, { abortSignal, headers, timeoutMs })) found.push(id);
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
