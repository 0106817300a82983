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
  /** Bytes of all documents with private link paths below one root. */
  totalBytes: 512 * 1024 * 1024,
  /** Private link paths of one document. */
  paths: 1_000,
  /** Parameters of one operation or path. */
  parameters: 200,
  /** Responses of one operation. */
  responses: 200,
  /** Values of one enum. */
  enumValues: 1_000,
  /** Resource types that one path with parameters for its types stands for. */
  expandedTypes: 100,
  /** Properties of the schemas of one document, those that are inherited counted again. */
  properties: 50_000,
  /** Items of any list of a slice. */
  listItems: 2_000,
  /** Findings about one document; the first ones say enough. */
  findings: 200,
  /** Folders below each other. */
  folderDepth: 32,
} as const;
