// Microsoft.DesktopVirtualization at api-version 2023-09-05. Generated; do not edit.

export * from "../host-pools-2023-09-05.ts";
export * from "../workspaces-2023-09-05.ts";
