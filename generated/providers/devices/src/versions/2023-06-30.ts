// Microsoft.Devices at api-version 2023-06-30. Generated; do not edit.

export * from "../iot-hubs.ts";
