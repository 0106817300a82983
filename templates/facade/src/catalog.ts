import type { HostDescriptor } from "@pecgen/core/codegen/v1";
import { type Action, actionsOf } from "./actions.ts";
import { UnknownResourceTypeError } from "./errors/types.ts";
import { nearest } from "./nearest.ts";
import { registry } from "./registry/index.ts";
import { fold } from "./text.ts";

/** What is known of one resource type: its default surface, then those of further api-versions. */
export type Surfaces = readonly [HostDescriptor, ...HostDescriptor[]];

/** What the client can do with one resource type. */
export interface ResourceTypeInfo {
  readonly resourceType: string;
  /** The api-versions that the client has a model of; the first is the default. */
  readonly apiVersions: readonly string[];
  /** What can be done at the default api-version. */
  readonly actions: readonly Action[];
}

/** The resource types that the client knows: those of the registry, and those that its caller added. */
export class Catalog {
  readonly #types = new Map<string, Surfaces>();

  constructor(further: readonly HostDescriptor[] = []) {
    for (const descriptor of [...Object.values(registry), ...further]) {
      const key = fold(descriptor.resourceType);
      this.#types.set(key, [...(this.#types.get(key) ?? []), descriptor] as unknown as Surfaces);
    }
  }

  /** The surfaces of a resource type, whatever its case; `undefined` for a type that is not known. */
  find(resourceType: string): Surfaces | undefined {
    return this.#types.get(fold(resourceType));
  }

  /** @throws UnknownResourceTypeError */
  get(resourceType: string): Surfaces {
    const surfaces = this.find(resourceType);
    if (surfaces === undefined) throw new UnknownResourceTypeError(resourceType, nearest(resourceType, this.#names()));
    return surfaces;
  }

  /** Every resource type, in the order of the names. */
  all(): ResourceTypeInfo[] {
    return [...this.#types.values()]
      .map((surfaces) => ({
        resourceType: surfaces[0].resourceType,
        apiVersions: apiVersionsOf(surfaces),
        actions: actionsOf(surfaces[0]),
      }))
      .sort((a, b) => (fold(a.resourceType) < fold(b.resourceType) ? -1 : 1));
  }

  #names(): string[] {
    return [...this.#types.values()].map(([{ resourceType }]) => resourceType);
  }
}

/** The api-versions of a resource type, the default one first. */
export function apiVersionsOf(surfaces: Surfaces): string[] {
  return [...new Set(surfaces.flatMap(({ apiVersions }) => apiVersions))];
}

/** The surface of an api-version: of those that have it the last, which the caller may have added; otherwise the default one. */
export function surfaceOf(surfaces: Surfaces, apiVersion: string): HostDescriptor {
  return surfaces.findLast(({ apiVersions }) => apiVersions.includes(apiVersion)) ?? surfaces[0];
}
