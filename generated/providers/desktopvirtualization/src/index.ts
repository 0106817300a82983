// Microsoft.DesktopVirtualization. Generated; do not edit.
export * from "./host-pools.ts";
export * from "./workspaces.ts";
