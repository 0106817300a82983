/** Owners of files that depend on no provider: packages whose sources are copied. Everything else builds on the first. */
export const packages = ["core", "facade", "cli", "simulator"] as const;
export type Package = (typeof packages)[number];

/** Owner of what is made from all providers together, wherever it lies. */
export const allProviders = "all";
