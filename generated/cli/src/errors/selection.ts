import type { Connection } from "@pecgen/client";

/** Among the connections of several resources, not exactly one is meant. */
export class NotOneConnectionError extends Error {
  override name = "NotOneConnectionError";
  readonly kind: "none" | "several";
  /** The connections that match; where none does, those that there are. */
  readonly candidates: readonly Connection[];

  constructor(kind: "none" | "several", candidates: readonly Connection[], where: string) {
    super(
      kind === "none"
        ? `No private endpoint connection of ${where} matches.`
        : `${candidates.length} private endpoint connections of ${where} match.`,
    );
    this.kind = kind;
    this.candidates = candidates;
  }
}

/** Something was looked for, and there is nothing like it. */
export class NothingFoundError extends Error {
  override name = "NothingFoundError";
}
