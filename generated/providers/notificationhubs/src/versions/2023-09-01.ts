// Microsoft.NotificationHubs at api-version 2023-09-01. Generated; do not edit.

export * from "../namespaces.ts";
