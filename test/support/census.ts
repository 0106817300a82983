/**
 * How many there are in specs/, written down once: what vanishes by mistake must be noticed, and what is taken in from
 * upstream is counted here.
 */
export const census = {
  /** Resource types that have connections. */
  hosts: 105,
  /** Their api-versions. */
  hostVersions: 252,
  /** With those that ask for connections. */
  types: 106,
  /** Of all types. */
  apiVersions: 255,
} as const;
