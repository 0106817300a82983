import type { Catalog } from "@pecgen/client/catalog";
import { formatArmId } from "@pecgen/core";
import { UsageError } from "../errors/usage.ts";

export interface ResourceNames {
  readonly subscription: string;
  readonly group: string;
  /** One name for each part of the type, with slashes between them: `site/slot`. */
  readonly name: string;
}

/** The id of a resource that is given by its type and names, in the way of its type's path. */
export function resourceId(catalog: Catalog, type: string, { subscription, group, name }: ResourceNames): string {
  const [{ target, resourceType }] = catalog.get(type);
  const names = name.split("/");
  const given = new Map<string, string>([
    ["subscriptions", subscription],
    ["resourcegroups", group],
  ]);
  const template = target.slice(1).split("/");
  const segments = template.map((segment, index) => {
    if (!segment.startsWith("{")) return segment;
    return given.get((template[index - 1] ?? "").toLowerCase()) ?? names.shift() ?? "";
  });
  if (names.length > 0 || segments.includes("")) {
    const shape = resourceType.split("/").slice(1).join("/");
    throw new UsageError(
      `"${name}" does not name a ${resourceType}: it takes one name for each part of ${shape}, with slashes between them.`,
    );
  }
  return formatArmId(segments);
}
