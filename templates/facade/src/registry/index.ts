import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** Resource type as spelled in its definition to what the client knows of it. Replaced by the generated registry. */
export const registry: Readonly<Record<string, HostDescriptor>> = {};
