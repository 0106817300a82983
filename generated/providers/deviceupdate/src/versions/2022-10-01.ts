// Microsoft.DeviceUpdate at api-version 2022-10-01. Generated; do not edit.

export * from "../accounts-2022-10-01.ts";
