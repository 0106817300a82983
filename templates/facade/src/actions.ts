import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What can be done to the connections of a resource type. */
export type Action = "list" | "get" | "approve" | "reject" | "remove" | "privateLinkResources";

/** The actions that the resource type has at the api-versions of the descriptor. */
export function actionsOf(descriptor: HostDescriptor): Action[] {
  const { operations, listFromTarget } = descriptor;
  const lists = operations.list !== undefined || listFromTarget !== undefined;
  const has: Readonly<Record<Action, boolean>> = {
    list: lists,
    get: lists || operations.get !== undefined,
    approve: operations.update !== undefined,
    reject: operations.update !== undefined,
    remove: operations.delete !== undefined,
    privateLinkResources: operations.listPrivateLinkResources !== undefined,
  };
  return Object.entries(has).flatMap(([action, present]) => (present ? [action as Action] : []));
}
