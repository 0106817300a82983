/** What a definition may cost to read. Generous against what Azure publishes, small against what a hostile one could ask. */
export const limits = {
  /** Bytes of one document; the largest published one is below 6 MB. */
  documentBytes: 16 * 1024 * 1024,
  /** Brackets within brackets of one document. */
  nesting: 256,
  /** Steps from one `$ref` to the next until a schema is found. */
  referenceChain: 32,
  /** Nesting of schemas, `allOf` included. */
  schemaDepth: 64,
  /** Schemas that the private link operations of one document may reach. */
  schemasPerDocument: 20_000,
  /** Properties of one body or answer, counted along every path that leads to them. */
  spelledProperties: 5_000,
  /** Folders below each other. */
  folderDepth: 32,
} as const;
