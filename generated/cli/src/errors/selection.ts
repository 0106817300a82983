import type { Connection } from "@pecgen/client";

/** Among the connections of one or several resources, not exactly one is meant. */
export class NotOneConnectionError extends Error {
  override name = "NotOneConnectionError";
  readonly kind: "none" | "several";
  /** The connections that match; where none does, those that there are. */
  readonly candidates: readonly Connection[];

  /** @param cause - what the service said, where it was asked for one by its name */
  constructor(kind: "none" | "several", candidates: readonly Connection[], where: string, cause?: unknown) {
    super(
      kind === "none"
        ? `No private endpoint connection of ${where} matches.`
        : `${candidates.length} private endpoint connections of ${where} match.`,
      { cause },
    );
    this.kind = kind;
    this.candidates = candidates;
  }
}

/** Something was looked for, and there is nothing like it. */
export class NothingFoundError extends Error {
  override name = "NothingFoundError";
}
