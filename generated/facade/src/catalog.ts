// First, here and so in every bundle: it is larger than the 32 kB that gzip looks back, and code that is alike should not lie around it.
import { registry } from "./registry/index.ts";
import type { HostDescriptor } from "@pecgen/core/codegen/v1";
import { type Action, actionsOf } from "./actions.ts";
import { UnknownResourceTypeError } from "./errors/types.ts";
import { nearest } from "./nearest.ts";
import { expandEntry, type Surfaces } from "./registry/expand.ts";
import { fold } from "./text.ts";

export type { Surfaces } from "./registry/expand.ts";

/** Api-versions of a resource type at which the same can be done. */
export interface SurfaceInfo {
  /** Newest first; of the first surface, the default one first. */
  readonly apiVersions: readonly string[];
  readonly actions: readonly Action[];
}

/** What the client can do with one resource type. */
export interface ResourceTypeInfo {
  readonly resourceType: string;
  /** The api-versions that the client has a model of: the default one, then the others, newest first. */
  readonly apiVersions: readonly string[];
  /** What can be done at the default api-version. */
  readonly actions: readonly Action[];
  /** What can be done at which api-version, that of the default one first. */
  readonly surfaces: readonly SurfaceInfo[];
}

/** What is known of a resource type, and how to get at its surfaces: most of them are never needed. */
interface Known {
  readonly resourceType: string;
  readonly surfaces: () => Surfaces;
}

const builtIn: ReadonlyMap<string, Known> = new Map(
  Object.entries(registry).map(([resourceType, entry]) => {
    let surfaces: Surfaces | undefined;
    return [fold(resourceType), { resourceType, surfaces: () => (surfaces ??= expandEntry(resourceType, entry)) }];
  }),
);

/** The resource types that the client knows: those of the registry, and those that its caller added. */
export class Catalog {
  readonly #types = new Map<string, Known>(builtIn);

  constructor(further: readonly HostDescriptor[] = []) {
    for (const descriptor of further) {
      const key = fold(descriptor.resourceType);
      const surfaces = [...(this.#types.get(key)?.surfaces() ?? []), descriptor] as unknown as Surfaces;
      this.#types.set(key, { resourceType: surfaces[0].resourceType, surfaces: () => surfaces });
    }
  }

  /** The surfaces of a resource type, whatever its case; `undefined` for a type that is not known. */
  find(resourceType: string): Surfaces | undefined {
    return this.#types.get(fold(resourceType))?.surfaces();
  }

  /** @throws UnknownResourceTypeError */
  get(resourceType: string): Surfaces {
    const surfaces = this.find(resourceType);
    if (surfaces !== undefined) return surfaces;
    const names = [...this.#types.values()].map((known) => known.resourceType);
    throw new UnknownResourceTypeError(resourceType, nearest(resourceType, names));
  }

  /** Every resource type, in the order of the names. */
  all(): ResourceTypeInfo[] {
    return [...this.#types.values()].map(infoOf).sort((a, b) => (fold(a.resourceType) < fold(b.resourceType) ? -1 : 1));
  }
}

function infoOf({ resourceType, surfaces: get }: Known): ResourceTypeInfo {
  const surfaces = get();
  return {
    resourceType,
    apiVersions: apiVersionsOf(surfaces),
    actions: actionsOf(surfaces[0]),
    surfaces: surfaces.map((surface) => ({ apiVersions: surface.apiVersions, actions: actionsOf(surface) })),
  };
}

/** The api-versions of a resource type: the default one, then the others, newest first. */
export function apiVersionsOf(surfaces: Surfaces): string[] {
  const [standard, ...others] = surfaces.flatMap(({ apiVersions }) => apiVersions);
  return [...new Set([standard as string, ...others.sort((a, b) => (a < b ? 1 : -1))])];
}

/** The surface of an api-version: of those that have it the last, which the caller may have added; otherwise the default one. */
export function surfaceOf(surfaces: Surfaces, apiVersion: string): HostDescriptor {
  return surfaces.findLast(({ apiVersions }) => apiVersions.includes(apiVersion)) ?? surfaces[0];
}
