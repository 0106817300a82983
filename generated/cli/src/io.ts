import type { ClientOptions } from "@pecgen/client";

/** The world around a command: all that it may read and write besides the network. */
export interface Io {
  out(text: string): void;
  /**
   * Comes back when what `out` has written is on its way: for those who write more than fits into memory. `false` when nobody
   * reads it any more.
   */
  drained?(): Promise<boolean>;
  err(text: string): void;
  /** Whether somebody looks at what `out` writes. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Whether somebody can answer a question. */
  readonly inIsTerminal: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Shows a question and gives the answer: one line, empty when there is none. */
  ask(question: string): Promise<string>;
  /** All of the standard input, for ids from a pipe. */
  input(): Promise<string>;
  /** Fires when the user interrupts the command. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970: for relative times and for the validity of tokens. */
  now(): number;
  /** What the clients are to use instead of the network and the real time: for tests. */
  readonly client?: Pick<ClientOptions, "clock" | "httpClient" | "retryOptions">;
}
