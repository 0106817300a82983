// Microsoft.AgFoodPlatform. Generated; do not edit.
export * from "./farm-beats.ts";
