// Microsoft.TimeSeriesInsights at api-version 2021-03-31-preview. Generated; do not edit.

export * from "../environments.ts";
