// Every resource type, by provider. Generated; do not edit.
import { descriptors as provider0 } from "./contoso-vault.ts";
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** Resource type as spelled in its definition to what the client knows of it. */
export const registry: Readonly<Record<string, HostDescriptor>> = {
  ...provider0,
};
