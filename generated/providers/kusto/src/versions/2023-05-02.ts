// Microsoft.Kusto at api-version 2023-05-02. Generated; do not edit.

export * from "../clusters-2023-05-02.ts";
