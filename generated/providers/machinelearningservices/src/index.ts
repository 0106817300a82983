// Microsoft.MachineLearningServices. Generated; do not edit.
export * from "./workspaces.ts";
