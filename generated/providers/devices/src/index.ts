// Microsoft.Devices. Generated; do not edit.
export * from "./iot-hubs.ts";
export * from "./provisioning-services.ts";
