// Microsoft.IoTCentral. Generated; do not edit.
export * from "./iot-apps.ts";
