// Microsoft.Devices at api-version 2026-03-01-preview. Generated; do not edit.

export * from "../provisioning-services-2026-03-01-preview.ts";
