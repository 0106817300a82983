import type { HostDescriptor } from "@pecgen/core/codegen/v1";
import { commonSurface } from "./registry/common.ts";
import { sameText } from "./text.ts";

/**
 * A descriptor of a resource type that nothing is known of, in the shape that most types have.
 *
 * @param target - resource id of a resource of the type, checked
 */
export function genericDescriptor(target: string, resourceType: string, apiVersion: string): HostDescriptor {
  return { ...commonSurface, resourceType, apiVersions: [apiVersion], target: templateOf(target) };
}

/** Every second segment is a name, apart from those of providers. */
function templateOf(id: string): string {
  const segments = id.slice(1).split("/");
  const shown = segments.map((segment, index) => {
    const before = segments[index - 1] ?? "";
    if (index % 2 === 0 || sameText(before, "providers")) return segment;
    return sameText(before, "subscriptions") ? "{subscriptionId}" : `{name${index}}`;
  });
  return `/${shown.join("/")}`;
}
