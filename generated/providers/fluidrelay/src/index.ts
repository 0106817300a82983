// Microsoft.FluidRelay. Generated; do not edit.
export * from "./fluid-relay-servers.ts";
