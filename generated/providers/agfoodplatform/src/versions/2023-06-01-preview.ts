// Microsoft.AgFoodPlatform at api-version 2023-06-01-preview. Generated; do not edit.

export * from "../farm-beats.ts";
