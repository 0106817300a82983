// Microsoft.Dashboard at api-version 2023-09-01. Generated; do not edit.

export * from "../grafana-2023-09-01.ts";
