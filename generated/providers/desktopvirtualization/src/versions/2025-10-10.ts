// Microsoft.DesktopVirtualization at api-version 2025-10-10. Generated; do not edit.

export * from "../host-pools.ts";
export * from "../workspaces.ts";
