// Microsoft.Devices at api-version 2021-07-02. Generated; do not edit.

export * from "../iot-hubs-2021-07-02.ts";
