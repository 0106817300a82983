import type { HostDescriptor } from "@pecgen/core/codegen/v1";
import { type Action, actionsOf } from "./actions.ts";
import type { Catalog } from "./catalog.ts";
import { UnsupportedActionError } from "./errors/types.ts";

/** The error of a resource type that cannot do something, with what can be done instead. */
export function unsupportedAction(catalog: Catalog, descriptor: HostDescriptor, action: Action): UnsupportedActionError {
  const available = actionsOf(descriptor);
  return new UnsupportedActionError(descriptor.resourceType, action, available, instead(catalog, descriptor, action, available));
}

function instead(catalog: Catalog, { resourceType }: HostDescriptor, action: Action, available: readonly Action[]): string {
  if (action === "privateLinkResources") return "Its documentation names the group ids.";
  const holder = holderOf(catalog, resourceType);
  if (!available.includes("get") && !available.includes("remove") && holder !== undefined) {
    return `The connections are those of the ${holder} that it is part of.`;
  }
  switch (action) {
    case "list":
      return "Name a connection to read it.";
    case "get":
      return "Its connections cannot be read.";
    case "approve":
      return "A connection is approved at once when whoever requests it has the permission to approve it.";
    case "reject":
      return available.includes("remove") ? "Remove the connection instead; that can be done in any state." : onlyTheConsumer;
    case "remove":
      return onlyTheConsumer;
  }
}

const onlyTheConsumer = "A connection ends when its consumer deletes the private endpoint.";

/** The closest type above a nested one that has connections of its own. */
function holderOf(catalog: Catalog, resourceType: string): string | undefined {
  const above = resourceType.split("/").slice(0, -1).join("/");
  if (!above.includes("/")) return undefined;
  const [descriptor] = catalog.find(above) ?? [];
  return descriptor !== undefined && actionsOf(descriptor).includes("get") ? descriptor.resourceType : holderOf(catalog, above);
}
