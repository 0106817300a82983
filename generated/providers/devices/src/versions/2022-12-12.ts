// Microsoft.Devices at api-version 2022-12-12. Generated; do not edit.

export * from "../provisioning-services.ts";
