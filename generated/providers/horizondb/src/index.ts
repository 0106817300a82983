// Microsoft.HorizonDb. Generated; do not edit.
export * from "./clusters.ts";
