/** The user interrupted a change. Whether the service has taken it by then is not known. */
export class InterruptedError extends Error {
  override name = "AbortError";
  readonly advice: string;

  /** @param id - of the connection, where it is known */
  constructor(verb: string, id: string | undefined) {
    super(`Interrupted while going to ${verb} a connection.`);
    this.advice = `What the service has accepted goes on: see pec show${id === undefined ? "" : ` ${id}`}`;
  }
}
