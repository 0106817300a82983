/** Every resource type whose resources show their connections themselves. Replaced by the generated list. */
export const embeddingTypes: readonly string[] = [];
