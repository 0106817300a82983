// Microsoft.Devices at api-version 2026-05-01-preview. Generated; do not edit.

export * from "../iot-hubs-2026-05-01-preview.ts";
