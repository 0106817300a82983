// Microsoft.Dashboard. Generated; do not edit.
export * from "./grafana.ts";
