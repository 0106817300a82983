import type { RegistryEntries } from "./entry.ts";

/** Every resource type that the client knows. Replaced by the generated registry. */
export const registry: RegistryEntries = {};
