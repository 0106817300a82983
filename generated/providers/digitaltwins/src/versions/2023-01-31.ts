// Microsoft.DigitalTwins at api-version 2023-01-31. Generated; do not edit.

export * from "../digital-twins-instances.ts";
