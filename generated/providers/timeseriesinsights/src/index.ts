// Microsoft.TimeSeriesInsights. Generated; do not edit.
export * from "./environments.ts";
