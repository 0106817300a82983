// Microsoft.HardwareSecurityModules at api-version 2025-03-31. Generated; do not edit.

export * from "../cloud-hsm-clusters.ts";
