/** A request as it arrives, whatever carried it. */
export interface SimulatorRequest {
  readonly method: string;
  /** The whole address; path and query byte for byte as they were sent. */
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text; empty when there is none. */
  readonly body: string;
}

/** What happens to an answer on its way. Whatever carries it does as it says. */
export type Delivery =
  | { readonly kind: "whole" }
  /** The connection breaks before the first byte of the answer. */
  | { readonly kind: "reset" }
  /** The connection breaks after some bytes of the body. */
  | { readonly kind: "cut"; readonly afterBytes: number }
  /** Some bytes of the body, and then nothing more: the connection stays open. */
  | { readonly kind: "stalled"; readonly afterBytes: number }
  /** The body comes in pieces, with pauses in milliseconds between them. */
  | { readonly kind: "slow"; readonly pieces: number; readonly pauseMs: number }
  /** Blanks after the body, until there are that many bytes of them. */
  | { readonly kind: "padded"; readonly bytes: number };

/** An answer. */
export interface SimulatorResponse {
  readonly status: number;
  /** By name, spelled as the service spells it. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text; empty when there is none. */
  readonly body: string;
  readonly delivery: Delivery;
}

/** What a service answers, before it is written down. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The JSON of the body; `undefined` for none. */
  readonly body?: unknown;
}
