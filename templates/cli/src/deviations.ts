/** Emitted: the deviations of each resource type. */
export const deviations: Readonly<Record<string, readonly string[]>> = {};
