/** A file as it was emitted: in memory. */
export interface VirtualFile {
  /** Relative to the output root, with `/` between folders. */
  readonly path: string;
  readonly text: string;
  /** What it was made for: the slug of a provider, "core", "facade" and the like. */
  readonly owner: string;
  /** The file below the repository that the text was copied from, as it stands: it was formatted there. */
  readonly copiedFrom?: string;
}

/** A file as it will lie on disk. */
export interface FormattedFile extends VirtualFile {
  /** SHA-256 of the text before it was formatted. */
  readonly draft: string;
  /** SHA-256 of the text as it is here. */
  readonly sha256: string;
}
