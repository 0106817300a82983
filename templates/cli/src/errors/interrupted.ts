import type { ConnectionReference } from "@pecgen/client";

/** The user interrupted a change. Whether the service has taken it by then is not known. */
export class InterruptedError extends Error {
  override name = "AbortError";
  readonly advice: string;

  constructor(verb: string, reference: ConnectionReference) {
    super(`Interrupted while going to ${verb} a connection.`);
    const id = typeof reference === "string" ? reference : "id" in reference ? reference.id : undefined;
    this.advice = `What the service has accepted goes on: see pec show${id === undefined ? "" : ` ${String(id)}`}`;
  }
}
