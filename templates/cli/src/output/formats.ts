/** The values of `--output`. */
export const formats = ["table", "json", "ndjson", "tsv", "yaml", "none"] as const;

export type Format = (typeof formats)[number];
