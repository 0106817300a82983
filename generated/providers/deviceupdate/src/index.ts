// Microsoft.DeviceUpdate. Generated; do not edit.
export * from "./accounts.ts";
