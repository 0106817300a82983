// Microsoft.DesktopVirtualization at api-version 2024-04-03. Generated; do not edit.

export * from "../host-pools-2024-04-03.ts";
export * from "../workspaces-2024-04-03.ts";
