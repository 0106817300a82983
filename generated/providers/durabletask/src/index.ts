// Microsoft.DurableTask. Generated; do not edit.
export * from "./schedulers.ts";
