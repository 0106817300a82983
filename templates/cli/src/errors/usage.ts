/** The command line makes no sense. `advice` says what would. */
export class UsageError extends Error {
  override name = "UsageError";
  readonly advice: string | undefined;

  constructor(message: string, advice?: string) {
    super(message);
    this.advice = advice;
  }
}
