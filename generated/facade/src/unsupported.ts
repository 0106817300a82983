import type { HostDescriptor } from "@pecgen/core/codegen/v1";
import { type Action, actionsOf } from "./actions.ts";
import type { Catalog, Surfaces } from "./catalog.ts";
import { UnsupportedActionError } from "./errors/types.ts";

/** The error of a resource type that cannot do something at an api-version, with what can be done instead. */
export function unsupportedAction(
  catalog: Catalog,
  surfaces: Surfaces,
  descriptor: HostDescriptor,
  action: Action,
): UnsupportedActionError {
  const available = actionsOf(descriptor);
  const able = surfaces.find((surface) => actionsOf(surface).includes(action))?.apiVersions[0];
  const advice =
    able === undefined ? instead(catalog, descriptor, action, available) : `At api-version ${able} it has one: ask for that (apiVersion).`;
  return new UnsupportedActionError(descriptor.resourceType, action, available, advice);
}

function instead(catalog: Catalog, { resourceType }: HostDescriptor, action: Action, available: readonly Action[]): string {
  if (action === "privateLinkResources")
    return "Its documentation says which group ids a private endpoint can name; a private link service of one's own has none.";
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
