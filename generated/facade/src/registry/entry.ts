import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/**
 * What is different from another surface. Members of objects are compared one by one, everything else as a whole;
 * `undefined` takes a member away.
 */
export type Difference<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Member in keyof T]?: Difference<T[Member]> | undefined }
    : T;

/** The api-versions that share a surface, and what is different about it. */
export interface SurfaceEntry extends Difference<Omit<HostDescriptor, "resourceType" | "apiVersions" | "target">> {
  /** Newest first; where it is the surface of the resource type, the first one is the default. */
  readonly apiVersions: readonly [string, ...string[]];
  /** `vaultName` or `name/slot`: parameters of the path of a resource in a resource group. Of other paths the whole template. */
  readonly target?: string;
}

/** What the client knows of a resource type. Its default surface is told from the common one, all others from the default. */
export interface RegistryEntry extends SurfaceEntry {
  readonly target: string;
  readonly others?: readonly SurfaceEntry[];
}

/** Resource type as spelled in its definition to what the client knows of it. */
export type RegistryEntries = Readonly<Record<string, RegistryEntry>>;
