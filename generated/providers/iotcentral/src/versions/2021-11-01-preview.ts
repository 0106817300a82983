// Microsoft.IoTCentral at api-version 2021-11-01-preview. Generated; do not edit.

export * from "../iot-apps.ts";
