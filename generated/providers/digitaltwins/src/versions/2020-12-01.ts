// Microsoft.DigitalTwins at api-version 2020-12-01. Generated; do not edit.

export * from "../digital-twins-instances-2020-12-01.ts";
