import type { HostDescriptor } from "@pecgen/core/codegen/v1";
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

/** The opposite of what the generator does to tell a surface from another one. Plain loops: it runs once, a thousand times, cold. */
function merge(base: unknown, difference: unknown): unknown {
  if (!isRecord(base) || !isRecord(difference)) return difference;
  const members: [string, unknown][] = [];
  for (const name of Object.keys(base)) if (!Object.hasOwn(difference, name)) members.push([name, base[name]]);
  for (const name of Object.keys(difference)) {
    const value = difference[name];
    if (value !== undefined) members.push([name, merge(Object.hasOwn(base, name) ? base[name] : undefined, value)]);
  }
  return Object.fromEntries(members);
}

function templateOf(resourceType: string, target: string): string {
  if (target.startsWith("/")) return target;
  const names = target.split("/");
  const [provider = "", ...types] = resourceType.split("/");
  const path = types.map((type, index) => `/${type}/{${names[index] ?? ""}}`).join("");
  return `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/${provider}${path}`;
}

/** The catalog is loaded without the transport, and so without the core, which has the like. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
