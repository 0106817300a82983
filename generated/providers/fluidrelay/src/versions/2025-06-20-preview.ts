// Microsoft.FluidRelay at api-version 2025-06-20-preview. Generated; do not edit.

export * from "../fluid-relay-servers.ts";
