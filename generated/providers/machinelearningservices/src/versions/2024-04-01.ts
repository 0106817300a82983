// Microsoft.MachineLearningServices at api-version 2024-04-01. Generated; do not edit.

export * from "../workspaces-2024-04-01.ts";
