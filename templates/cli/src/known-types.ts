import type { KnownType } from "./known-type.ts";

/** Emitted: what is known of each resource type. */
export const knownTypes: readonly KnownType[] = [];
