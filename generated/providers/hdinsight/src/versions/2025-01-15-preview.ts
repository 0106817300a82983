// Microsoft.HDInsight at api-version 2025-01-15-preview. Generated; do not edit.

export * from "../clusters-2025-01-15-preview.ts";
