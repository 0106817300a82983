// Microsoft.OnlineExperimentation. Generated; do not edit.
export * from "./workspaces.ts";
