// Microsoft.NotificationHubs. Generated; do not edit.
export * from "./namespaces.ts";
