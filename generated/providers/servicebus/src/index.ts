// Microsoft.ServiceBus. Generated; do not edit.
export * from "./namespaces.ts";
