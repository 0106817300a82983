// Microsoft.HardwareSecurityModules. Generated; do not edit.
export * from "./cloud-hsm-clusters.ts";
export * from "./payment-hsm-clusters.ts";
