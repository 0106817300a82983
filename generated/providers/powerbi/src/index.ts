// Microsoft.PowerBI. Generated; do not edit.
export * from "./private-link-services-for-power-bi.ts";
