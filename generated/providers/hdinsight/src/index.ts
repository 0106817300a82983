// Microsoft.HDInsight. Generated; do not edit.
export * from "./clusters.ts";
