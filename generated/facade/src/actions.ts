import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What can be done to the connections of a resource type. */
export type Action = "list" | "get" | "approve" | "reject" | "remove" | "privateLinkResources";

/** Where the connections are inside the resource, for types without a list operation. */
export interface ListFromTarget {
  /** Path of members, joined by dots, for example `properties.privateEndpointConnections`. */
  readonly items: string;
  /** The api-version to read the resource with, where it is not the one of the connections. */
  readonly apiVersion?: string;
}

/** A descriptor that may say where connections are embedded. */
type ListedDescriptor = HostDescriptor & { readonly listFromTarget?: ListFromTarget };

export function listFromTarget(descriptor: ListedDescriptor): ListFromTarget | undefined {
  return descriptor.listFromTarget;
}

/** The actions that the resource type has at the api-versions of the descriptor. */
export function actionsOf(descriptor: HostDescriptor): Action[] {
  const { operations } = descriptor;
  const lists = operations.list !== undefined || listFromTarget(descriptor) !== undefined;
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
