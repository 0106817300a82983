import { type Clock, systemClock } from "@pecgen/core";
import type { TokenCredential } from "@pecgen/core/codegen/v1";
import { Catalog } from "./catalog.ts";
import { HostClients } from "./host-clients.ts";
import type { ClientOptions } from "./options.ts";
import { ParentQueue } from "./change/parent-queue.ts";
import { checkVersion } from "./place.ts";

/** What all calls of one client share. */
export interface Session {
  readonly catalog: Catalog;
  readonly clients: HostClients;
  /** Changes to connections of the same resource, one after the other. */
  readonly queue: ParentQueue;
  readonly clock: Clock;
  readonly subscriptionId: string | undefined;
  /** The api-versions that the caller insists on, by resource type as the catalog spells it. */
  readonly apiVersions: ReadonlyMap<string, string>;
  readonly allowUnknownApiVersions: boolean;
  readonly apiVersionFallback: "reads" | "readsAndWrites" | "off";
  /** The api-versions that services turned out to support, by resource type, where the default one was refused. */
  readonly fallbacks: Map<string, string>;
  readonly conflictRetries: number;
}

/** @throws UnknownResourceTypeError, UnknownApiVersionError for `apiVersions` that could never be used */
export function createSession(credential: TokenCredential, options: ClientOptions): Session {
  const {
    apiVersions,
    allowUnknownApiVersions = false,
    apiVersionFallback = "reads",
    descriptors,
    conflictRetries = 5,
    ...shared
  } = options;
  const catalog = new Catalog(descriptors);
  const versions = Object.entries(apiVersions ?? {}).flatMap(([resourceType, version]) => {
    if (version === undefined) return [];
    const surfaces = catalog.get(resourceType);
    checkVersion({ allowUnknownApiVersions }, surfaces, version);
    return [[surfaces[0].resourceType, version] as const];
  });
  return {
    catalog,
    clients: new HostClients(credential, shared),
    queue: new ParentQueue(),
    clock: options.clock ?? systemClock,
    subscriptionId: options.subscriptionId,
    apiVersions: new Map(versions),
    allowUnknownApiVersions,
    apiVersionFallback,
    fallbacks: new Map(),
    conflictRetries,
  };
}
