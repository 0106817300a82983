import type { HostDescriptor } from "@pecgen/core/codegen/v1";
import { isObject } from "../json.ts";
import { commonSurface } from "./common.ts";
import type { RegistryEntry, SurfaceEntry } from "./entry.ts";

/** What is known of one resource type: its default surface, then those of further api-versions. */
export type Surfaces = readonly [HostDescriptor, ...HostDescriptor[]];

/** The surfaces that an entry of the registry stands for. */
export function expandEntry(resourceType: string, { others = [], ...entry }: RegistryEntry): Surfaces {
  const complete = (surface: unknown): HostDescriptor => {
    const { target, ...members } = surface as SurfaceEntry;
    return { ...members, resourceType, target: templateOf(resourceType, target ?? "") } as HostDescriptor;
  };
  const first = merge(commonSurface, entry);
  return [complete(first), ...others.map((other) => complete(merge(first, other)))];
}

/** The opposite of what the generator does to tell a surface from another one. */
function merge(base: unknown, difference: unknown): unknown {
  if (!isObject(base) || !isObject(difference)) return difference;
  const kept = Object.entries(base).filter(([name]) => !Object.hasOwn(difference, name));
  const told = Object.entries(difference).filter(([, value]) => value !== undefined);
  return Object.fromEntries([
    ...kept,
    ...told.map(([name, value]) => [name, merge(Object.hasOwn(base, name) ? base[name] : undefined, value)] as const),
  ]);
}

function templateOf(resourceType: string, target: string): string {
  if (target.startsWith("/")) return target;
  const names = target.split("/");
  const [provider = "", ...types] = resourceType.split("/");
  const path = types.map((type, index) => `/${type}/{${names[index] ?? ""}}`).join("");
  return `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/${provider}${path}`;
}
