// Microsoft.ApiManagement. Generated; do not edit.
export * from "./service.ts";
