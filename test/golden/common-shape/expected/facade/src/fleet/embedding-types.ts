// Generated; do not edit.
/** Every resource type whose resources show their connections themselves, by their definitions. */
export const embeddingTypes: readonly string[] = [];
