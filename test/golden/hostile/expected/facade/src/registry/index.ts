// Every resource type, by provider. Generated; do not edit.
import { entries as provider0 } from "./contoso-vault.ts";
import type { RegistryEntries } from "./entry.ts";

/** Every resource type that the client knows. */
export const registry: RegistryEntries = {
  ...provider0,
};
